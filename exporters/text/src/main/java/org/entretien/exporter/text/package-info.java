/** Plain text for people. */
@NullMarked
package org.entretien.exporter.text;

import org.jspecify.annotations.NullMarked;
