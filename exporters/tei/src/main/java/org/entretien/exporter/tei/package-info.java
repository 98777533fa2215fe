/**
 * The plugins that write publications as TEI P5. In comes a publication, out goes a document of the TEI namespace that the schema
 * {@code tei_all} holds to be valid wherever the publication is.
 */
@NullMarked
package org.entretien.exporter.tei;

import org.jspecify.annotations.NullMarked;
