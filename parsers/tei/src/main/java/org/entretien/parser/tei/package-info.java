/**
 * The plugin that reads publications from TEI P5. In comes a document of the TEI namespace, out goes one publication: its payload where
 * that fits the text, else what header and text say.
 */
@NullMarked
package org.entretien.parser.tei;

import org.jspecify.annotations.NullMarked;
