/** The plugins that read publications from JSON. */
@NullMarked
package org.entretien.parser.json;

import org.jspecify.annotations.NullMarked;
