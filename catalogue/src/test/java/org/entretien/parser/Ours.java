package org.entretien.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entretien.catalogue.Providers;
import org.entretien.domain.Publication;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Probe;
import org.entretien.spi.Source;

/** A parser in a package that begins like those of this project; notes the threads that it is asked on. */
public final class Ours extends Providers.Alpha {
    private final List<Thread> threads = new ArrayList<>();

    /** {@return who asked, in order} */
    public List<Thread> threads() {
        return threads;
    }

    @Override
    public String id() {
        threads.add(Thread.currentThread());
        return "ours";
    }

    @Override
    public Probe probe(DocumentHead head) {
        threads.add(Thread.currentThread());
        return new Probe(90, "sure");
    }

    @Override
    public Stream<Outcome> parse(Source source, ParseContext context) {
        threads.add(Thread.currentThread());
        return Stream.of(
                new Outcome.Parsed(ParseResult.exact(Publication.titled("ours").build())));
    }
}
