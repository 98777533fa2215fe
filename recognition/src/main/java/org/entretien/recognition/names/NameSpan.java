package org.entretien.recognition.names;

/**
 * Words of a text that may be the name of a person.
 *
 * @param start where the name starts in the text
 * @param end where it ends
 * @param words how many words it has
 * @param mean log-odds of its words on average
 * @param best log-odds of the word that looks most like a name
 * @param worst log-odds of the word that looks least like one
 */
public record NameSpan(int start, int end, int words, double mean, double best, double worst) {}
