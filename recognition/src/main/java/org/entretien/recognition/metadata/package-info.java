/**
 * What the lines around the turns say by their wording: dates, datelines, bylines.
 *
 * <p>In: lines. Out: dates and authors as printed, each with its place. Used by: features and every later stage.
 */
@NullMarked
package org.entretien.recognition.metadata;

import org.jspecify.annotations.NullMarked;
