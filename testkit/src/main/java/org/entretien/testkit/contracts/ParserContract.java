package org.entretien.testkit.contracts;

/**
 * What a parser owes. A test class implements it, names the parser and some sample documents, and inherits the tests:
 *
 * <pre>{@code
 * class GazetteParserTest implements ParserContract {
 *     public PublicationParser parser() {
 *         return new GazetteParser();
 *     }
 *
 *     public List<Source> samples() {
 *         return List.of(Samples.resource(getClass(), "page.gazette"));
 *     }
 * }
 * }</pre>
 *
 * <p>A few samples of one or two kilobytes are best: they are cut off at every byte. Of more, 4,000 cuts at even distances are tried; with the
 * system property {@code entretien.testkit.thorough} all.
 *
 * @since 0.1.0
 */
public non-sealed interface ParserContract
        extends ParserResultContract, ParserRobustnessContract, ParserResourceContract {}
