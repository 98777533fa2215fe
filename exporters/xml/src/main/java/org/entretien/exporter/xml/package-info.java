/** The plugin that writes publications as XML. */
@NullMarked
package org.entretien.exporter.xml;

import org.jspecify.annotations.NullMarked;
