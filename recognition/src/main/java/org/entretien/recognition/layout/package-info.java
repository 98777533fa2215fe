/**
 * What a block looks like: its units, its prefix marks, its labels. Not exported.
 */
@NullMarked
package org.entretien.recognition.layout;

import org.jspecify.annotations.NullMarked;
