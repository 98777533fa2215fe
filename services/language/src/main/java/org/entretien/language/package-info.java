/** The plugin that tells which language a headline or a longer text is in. */
@NullMarked
package org.entretien.language;

import org.jspecify.annotations.NullMarked;
