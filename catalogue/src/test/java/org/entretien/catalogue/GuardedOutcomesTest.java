package org.entretien.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.entretien.catalogue.isolation.Origin;
import org.entretien.catalogue.isolation.PluginCall;
import org.entretien.catalogue.isolation.PluginExecutor;
import org.entretien.catalogue.isolation.RegisteredPlugin;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.PluginFailure;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The outcomes of a parser, one by one, whatever that parser does. */
class GuardedOutcomesTest {
    private static final Source PAGE = Source.of("page", "abc".getBytes(StandardCharsets.UTF_8));

    /** Runs everything at once, and records the calls. */
    private static final class Notebook implements PluginExecutor {
        private final List<String> notes = new ArrayList<>();
        private boolean lost;
        private @Nullable String left;

        @Override
        public <T> T run(PluginCall<T> step) {
            return CALLER_THREAD.run(step);
        }

        @Override
        public <T> T callPlugin(RegisteredPlugin<?> member, PluginCall<T> code) {
            return CALLER_THREAD.run(code);
        }

        @Override
        public void renewIf(boolean more) {
            notes.add(more ? "asked for more" : "asked");
        }

        @Override
        public boolean isLost() {
            return lost;
        }

        @Override
        public @Nullable String leftBehind(boolean atEnd) {
            return atEnd ? left : null;
        }

        @Override
        public void release() {
            notes.add("released");
        }
    }

    private final Notebook notebook = new Notebook();

    private GuardedOutcomes outcomes(boolean packed, Stream<Outcome> given) {
        PublicationParser plugin = new Providers.Alpha() {
            @Override
            public boolean readsPacked() {
                return packed;
            }

            @Override
            public Stream<Outcome> parse(Source source, ParseContext context) {
                return given;
            }
        };
        RegisteredPlugin<PublicationParser> member = new RegisteredPlugin<>(
                plugin, Origin.provider(PublicationParser.class, plugin, "alpha", 0), Optional.empty(), false);
        GuardedOutcomes outcomes = new GuardedOutcomes(
                member, notebook, ParseContext.standalone("page"), UnaryOperator.identity(), Optional::empty);
        outcomes.open(PAGE, PAGE);
        return outcomes;
    }

    private static Stream<Outcome> stream(String... headlines) {
        return Stream.of(headlines).map(Fakes::parsed);
    }

    @Test
    void everyOutcomeButTheFirstHasTheTimeAnew() {
        GuardedOutcomes outcomes = outcomes(false, stream("1", "2"));
        assertThat(outcomes.next()).isEqualTo(Fakes.parsed("1"));
        assertThat(outcomes.next()).isEqualTo(Fakes.parsed("2"));
        assertThat(outcomes.hasNext()).isFalse();
        assertThat(notebook.notes)
                .as("the first has the time since the document was opened")
                .containsExactly("asked", "asked for more", "asked for more");
    }

    @Test
    void beyondTheLastThereIsNone() {
        GuardedOutcomes outcomes = outcomes(false, stream());
        assertThatThrownBy(outcomes::next).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(outcomes::next).isInstanceOf(NoSuchElementException.class);
        assertThat(notebook.notes).as("the parser is asked once").containsExactly("asked");
    }

    @Test
    void lookingTwiceTakesNothing() {
        GuardedOutcomes outcomes = outcomes(false, stream("1", "2"));
        assertThat(outcomes.hasNext()).isTrue();
        assertThat(outcomes.hasNext()).isTrue();
        assertThat(outcomes.next()).isEqualTo(Fakes.parsed("1"));
    }

    @Test
    void theStreamIsClosedAsSoonAsNothingMoreComesOfIt() {
        List<String> closed = new ArrayList<>();
        GuardedOutcomes outcomes = outcomes(false, stream("1").onClose(() -> closed.add("closed")));
        outcomes.next();
        assertThat(closed).isEmpty();
        assertThat(outcomes.hasNext()).isFalse();
        assertThat(closed).containsExactly("closed");
        outcomes.close();
        assertThat(closed).as("once").containsExactly("closed");
    }

    @Test
    void whatCannotBeClosedIsAnOutcome() {
        GuardedOutcomes outcomes = outcomes(false, stream().onClose(() -> {
            throw new IllegalStateException("stuck");
        }));
        assertThat(outcomes.next())
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.reason())
                                .isInstanceOf(PluginFailure.class)
                                .hasMessageContaining("stuck"));
        assertThat(outcomes.hasNext()).isFalse();
    }

    @Test
    void whatTheParserLeavesBehindIsTheLastOutcome() {
        notebook.left = "it left a thread running: stray";
        GuardedOutcomes outcomes = outcomes(false, stream("1"));
        outcomes.next();
        assertThat(outcomes.next())
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.reason()).hasMessageContaining("running: stray"));
    }

    @Test
    void closingAmidTheOutcomesClosesTheStreamAndGivesTheThreadBack() {
        List<String> closed = new ArrayList<>();
        GuardedOutcomes outcomes = outcomes(false, stream("1", "2").onClose(() -> closed.add("closed")));
        outcomes.next();
        outcomes.close();
        assertThat(closed).containsExactly("closed");
        assertThat(notebook.notes).containsExactly("asked", "released");
    }

    @Test
    void onAThreadThatWasGivenUpNothingIsClosed() {
        List<String> closed = new ArrayList<>();
        GuardedOutcomes outcomes = outcomes(false, stream("1", "2").onClose(() -> closed.add("closed")));
        outcomes.next();
        notebook.lost = true;
        outcomes.close();
        assertThat(closed).isEmpty();
        assertThat(notebook.notes).endsWith("released");
    }

    /** Three bytes say less than so many outcomes, unless they are packed. */
    @Test
    void thereAreNoMoreOutcomesThanADocumentCanHold() {
        requireAtMost(250_000 + 3 + 1, false);
        requireAtMost(250_000 + 3 * 100 + 1, true);
    }

    private void requireAtMost(long most, boolean packed) {
        Outcome one = Fakes.parsed("x");
        GuardedOutcomes outcomes =
                outcomes(packed, LongStream.rangeClosed(0, most).mapToObj(i -> one));
        for (long i = 0; i < most; i++) {
            assertThat(outcomes.next() == one).isTrue();
        }
        assertThat(outcomes.next())
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.reason())
                                .hasMessageContaining(
                                        "it gives more outcomes than the document has bytes, " + most + " so far"));
    }
}
