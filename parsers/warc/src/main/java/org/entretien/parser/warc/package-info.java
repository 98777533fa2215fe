/** The parser of web archives: WARC 1.0 and 1.1 (ISO 28500), and WET, which is WARC with conversion records. */
@NullMarked
package org.entretien.parser.warc;

import org.jspecify.annotations.NullMarked;
