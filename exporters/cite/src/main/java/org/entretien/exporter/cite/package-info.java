/** The plugins that write publications as entries of a bibliography. */
@NullMarked
package org.entretien.exporter.cite;

import org.jspecify.annotations.NullMarked;
