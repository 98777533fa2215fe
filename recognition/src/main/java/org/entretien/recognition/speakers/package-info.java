/**
 * Who speaks and who is asked: voices of the labels, and candidates for the people of an interview.
 *
 * <p>In: lines with their prefixes, and the first lines of a page. Out: labels, voices, and the people named. Used
 * by: metadata and every later stage.
 */
@NullMarked
package org.entretien.recognition.speakers;

import org.jspecify.annotations.NullMarked;
