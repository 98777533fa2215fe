/** The plugin that reads publications from XML. */
@NullMarked
package org.entretien.parser.xml;

import org.jspecify.annotations.NullMarked;
