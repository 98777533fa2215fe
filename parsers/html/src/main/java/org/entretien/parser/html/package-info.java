/** The parser of web pages: one parse by jsoup, one walk, the article told apart from what is around it. */
@NullMarked
package org.entretien.parser.html;

import org.jspecify.annotations.NullMarked;
