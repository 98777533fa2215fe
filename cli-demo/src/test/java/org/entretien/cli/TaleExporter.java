package org.entretien.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.entretien.domain.Headline;
import org.entretien.domain.Publication;
import org.entretien.spi.Fidelity;
import org.entretien.spi.Format;
import org.entretien.spi.PublicationExporter;

/** Writes a headline so often that writing takes time, with an end that shows whether a file is whole. */
public final class TaleExporter implements PublicationExporter {
    static final int REPEATED = 20_000;
    static final String END = "end\n";

    @Override
    public String id() {
        return "tale";
    }

    @Override
    public Format format() {
        return new Format("Tale", List.of("text/x-tale"), List.of("told"));
    }

    @Override
    public Fidelity fidelity() {
        return new Fidelity.Lossy(new TreeSet<>(List.of("relatedHeadlines")));
    }

    @Override
    public void export(Publication publication, OutputStream out) throws IOException {
        String title = publication.headline().map(Headline::text).orElse("");
        if (title.startsWith("unwritable")) {
            throw new IllegalStateException("this exporter cannot write " + title);
        }
        byte[] line = (title + "\n").getBytes(StandardCharsets.UTF_8);
        int times = title.startsWith("long") ? REPEATED : 1;
        for (int i = 0; i < times; i++) {
            out.write(line);
        }
        out.write(END.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
