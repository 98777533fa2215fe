/**
 * The language of a page and of each headline on it.
 *
 * <p>In: units. Out: language tags. Used by: segmentation and every later stage.
 */
@NullMarked
package org.entretien.recognition.language;

import org.jspecify.annotations.NullMarked;
