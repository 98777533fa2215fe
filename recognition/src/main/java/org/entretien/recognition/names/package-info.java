/**
 * Which words are the names of people, and which of the people named on a page is interviewed. Takes the text of a page and its lexicon; used by
 * the assembly of publications and, for bylines, by the parsers. Not exported, except to the parsers of web pages.
 */
@NullMarked
package org.entretien.recognition.names;

import org.jspecify.annotations.NullMarked;
