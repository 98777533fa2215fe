/**
 * Names of people in running text, and how they are printed.
 *
 * <p>In: text. Out: spans of names, and names that can be compared. Used by: metadata, participants and assembly.
 */
@NullMarked
package org.entretien.recognition.names;

import org.jspecify.annotations.NullMarked;
