/** The parser of crawl text and plain text files. */
@NullMarked
package org.entretien.parser.text;

import org.jspecify.annotations.NullMarked;
