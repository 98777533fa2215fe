package org.entretien.testkit.hostile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entretien.domain.Answer;
import org.entretien.domain.Interview;
import org.entretien.domain.Publication;
import org.entretien.domain.Turn;
import org.entretien.page.Ledger;
import org.entretien.page.Span;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Format;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.jspecify.annotations.Nullable;

/** Parsers that claim every document. */
final class HostileParsers {
    private static final int TEN_MILLION = 10_000_000;
    private static final Format FORMAT = new Format("Hostile", List.of(), List.of("hostile"));
    private static final Probe SURE = new Probe(99, "claims everything");

    private HostileParsers() {}

    private interface Parsing {
        @Nullable
        Stream<Outcome> parse(Source source, ParseContext context);
    }

    /** Made of what it does, where it does harm. */
    private record Hostile(String id, Supplier<@Nullable Probe> probing, Parsing parsing) implements PublicationParser {
        @Override
        public Format format() {
            return FORMAT;
        }

        @Override
        @SuppressWarnings("NullAway")
        public Probe probe(DocumentHead head) {
            return probing.get();
        }

        @Override
        @SuppressWarnings("NullAway")
        public Stream<Outcome> parse(Source source, ParseContext context) {
            return parsing.parse(source, context);
        }
    }

    static List<PublicationParser> all(HarmfulAction harm) {
        List<PublicationParser> all = new ArrayList<>();
        probing("probe-throws", HarmfulAction::fail, all);
        probing("probe-null", () -> null, all);
        probing("probe-endless", () -> harm.loop(SURE), all);
        parsing("parse-throws", (source, context) -> HarmfulAction.fail(), all);
        parsing("parse-null", (source, context) -> null, all);
        parsing("parse-endless", (source, context) -> harm.loop(one()), all);
        parsing("parse-sleeps-through-interrupts", (source, context) -> harm.sleep(one()), all);
        parsing("parse-forgets-its-deadline", (source, context) -> harm.nap(one()), all);
        parsing("parse-throws-checked", (source, context) -> HarmfulAction.failCheckedly(), all);
        parsing("parse-throws-error", (source, context) -> HarmfulAction.assertFalsely(), all);
        parsing("parse-throws-without-words", (source, context) -> HarmfulAction.failWithoutWords(), all);
        parsing("parse-throws-in-circles", (source, context) -> HarmfulAction.failInCircles(), all);
        parsing("parse-overflows-the-stack", (source, context) -> HarmfulAction.overflow(one()), all);
        parsing("parse-has-no-memory", (source, context) -> HarmfulAction.devour(), all);
        parsing(
                "stream-throws-in-has-next",
                (source, context) -> stream(HarmfulAction::<Boolean>fail, HostileParsers::parsed),
                all);
        parsing("stream-throws-in-next", (source, context) -> stream(() -> true, HarmfulAction::fail), all);
        parsing("stream-throws-in-close", (source, context) -> one().onClose(HarmfulAction::fail), all);
        parsing("stream-never-advances", (source, context) -> stream(() -> true, () -> harm.loop(parsed())), all);
        parsing("stream-never-closes", (source, context) -> one().onClose(() -> harm.loop(SURE)), all);
        parsing("stream-never-ends", (source, context) -> Stream.generate(HostileParsers::parsed), all);
        parsing("stream-of-null", (source, context) -> Collections.<Outcome>singletonList(null).stream(), all);
        parsing("ten-million-turns", (source, context) -> Stream.of(turns(TEN_MILLION)), all);
        parsing("ledger-lies", (source, context) -> Stream.of(lie()), all);
        parsing("leaks-a-thread", (source, context) -> harm.leak(one()), all);
        parsing("interrupts-its-thread", (source, context) -> HarmfulAction.interrupt(one()), all);
        parsing("changes-the-document", HostileParsers::change, all);
        parsing("holds-the-document-open", HostileParsers::hold, all);
        return List.copyOf(all);
    }

    static List<PublicationParser> beyond() {
        List<PublicationParser> all = new ArrayList<>();
        parsing("prints", (source, context) -> print(), all);
        parsing("exits", (source, context) -> exit(), all);
        return List.copyOf(all);
    }

    private static void probing(String id, Supplier<@Nullable Probe> probing, List<PublicationParser> all) {
        all.add(new Hostile(id, probing, (source, context) -> one()));
    }

    private static void parsing(String id, Parsing parsing, List<PublicationParser> all) {
        all.add(new Hostile(id, () -> SURE, parsing));
    }

    private static Outcome parsed() {
        return new Outcome.Parsed(
                ParseResult.exact(Publication.titled("All is well").build()));
    }

    private static Stream<Outcome> one() {
        return Stream.of(parsed());
    }

    private static Stream<Outcome> stream(BooleanSupplier hasNext, Supplier<Outcome> next) {
        Iterator<Outcome> iterator = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return hasNext.getAsBoolean();
            }

            @Override
            public Outcome next() {
                return next.get();
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, 0), false);
    }

    private static Outcome turns(int count) {
        Turn turn = new Answer(Optional.empty(), List.of("Again."));
        Interview interview = new Interview(List.of(), List.of(), List.of(), Collections.nCopies(count, turn));
        return new Outcome.Parsed(ParseResult.exact(
                Publication.titled("Too much").interview(interview).build()));
    }

    /** Says that all of the page is in the headline, which it is not. */
    private static Outcome lie() {
        String text = "What the page says, and a lot more of it";
        Ledger ledger =
                new Ledger(List.of(new Ledger.Kept(new Span(0, text.length()), "headline.text", Optional.empty())));
        ParseReport account = new ParseReport(text, ledger, List.of(), List.of());
        return new Outcome.Parsed(
                new ParseResult(Publication.titled("What the page says").build(), Optional.of(account), List.of(), 1));
    }

    private static Stream<Outcome> change(Source source, ParseContext context) {
        byte[] bytes = source.readAll(context);
        bytes[0] ^= 1;
        return one();
    }

    private static Stream<Outcome> hold(Source source, ParseContext context) {
        try {
            source.open().read();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return one();
    }

    private static Stream<Outcome> print() {
        System.out.println("a word within the output");
        System.err.println("a word within the messages");
        return one();
    }

    private static Stream<Outcome> exit() {
        System.exit(0);
        return one();
    }
}
