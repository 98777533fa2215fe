/** The plugins that write publications as JSON. */
@NullMarked
package org.entretien.exporter.json;

import org.jspecify.annotations.NullMarked;
