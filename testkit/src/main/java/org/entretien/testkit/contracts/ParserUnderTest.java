package org.entretien.testkit.contracts;

import java.util.List;
import org.entretien.spi.Plugin;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;

/**
 * What a test class says of its parser: two answers it must give, the others where its parser is not like most. Implement {@link ParserContract}.
 *
 * @since 0.1.0
 */
public sealed interface ParserUnderTest extends PluginContract
        permits ParserResultContract, ParserRobustnessContract, ParserResourceContract {
    /** {@return the parser under test} */
    PublicationParser parser();

    /** {@return documents that it reads without a fault, each small; between them they have what the format can hold} */
    List<Source> samples();

    /** {@return other plugins that it needs: the parsers for the payloads of a container} */
    default List<Plugin> companions() {
        return List.of();
    }

    /** {@return whether every result accounts for the page by a ledger; where it does not, the contract asserts that none does} */
    default boolean keepsLedger() {
        return true;
    }

    /** {@return whether accounts say where in the file the text stands when asked; where they do not, the contract asserts that none does} */
    default boolean locatesText() {
        return keepsLedger();
    }

    /** {@return whether a document may hold several publications; where it may not, the contract asserts that each gives one outcome} */
    default boolean holdsMany() {
        return false;
    }

    /** {@return whether the format can hold interviews; where it cannot, the contract asserts that none is read} */
    default boolean readsInterviews() {
        return true;
    }

    /** {@return whether the parser is only used when asked for by its id; where it is, the contract asserts that it claims no document} */
    default boolean isOnlyAskedForByName() {
        return false;
    }

    @Override
    default Plugin plugin() {
        return parser();
    }
}
