package org.entretien.exporter.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.entretien.domain.Publication;
import org.entretien.spi.Fidelity;
import org.entretien.spi.Format;
import org.entretien.spi.StreamExporter;

/**
 * Writes publications as plain text in UTF-8, to be read by people: headline, outlet and date, what comes before the interview, then who
 * said what. A paragraph is one line, however long: the program that shows it knows how wide the lines may be. No state; may be shared between
 * threads.
 *
 * @since 0.1.0
 */
public final class TextExporter implements StreamExporter {
    private static final Format FORMAT = new Format("Plain text", List.of("text/plain"), List.of("txt"));
    private static final Fidelity FIDELITY = new Fidelity.Lossy(new TreeSet<>(List.of(
            "headline.language",
            "headline.uri",
            "interview.interviewees.aliases",
            "interview.interviewers",
            "language",
            "outlet.aliases",
            "relatedHeadlines.language",
            "relatedHeadlines.uri")));
    /** Between two publications. A line of the text cannot be it: those that are printed so are indented. */
    private static final String RULE = "\n* * *\n\n";

    /** For the catalogue. */
    public TextExporter() {}

    @Override
    public String id() {
        return "text";
    }

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Fidelity fidelity() {
        return FIDELITY;
    }

    @Override
    public void export(Publication publication, OutputStream out) throws IOException {
        write(TextPage.of(publication), out);
        out.flush();
    }

    @Override
    public void exportAll(Iterator<Publication> publications, OutputStream out) throws IOException {
        for (String before = ""; publications.hasNext(); before = RULE) {
            write(before + TextPage.of(publications.next()), out);
        }
        out.flush();
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
