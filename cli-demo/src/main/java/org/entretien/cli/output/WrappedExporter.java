package org.entretien.cli.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.entretien.cli.io.Columns;
import org.entretien.domain.Publication;
import org.entretien.spi.Fidelity;
import org.entretien.spi.Format;
import org.entretien.spi.PublicationExporter;
import org.entretien.spi.StreamExporter;

/** Breaks the long lines of an exporter that writes plain text for people. What a line is indented by, its parts are. */
public final class WrappedExporter {
    private static final String PLAIN_TEXT = "text/plain";

    private WrappedExporter() {}

    /**
     * {@return an exporter whose lines are no longer than they may be; the same one where it writes no plain text}
     *
     * @param exporter any
     * @param width the most columns; 0 for any
     */
    public static PublicationExporter of(PublicationExporter exporter, int width) {
        if (width < 1 || !exporter.format().mediaTypes().contains(PLAIN_TEXT)) {
            return exporter;
        }
        return exporter instanceof StreamExporter stream ? new Stream(stream, width) : new Single(exporter, width);
    }

    private static class Single implements PublicationExporter {
        private final PublicationExporter exporter;
        private final int width;

        Single(PublicationExporter exporter, int width) {
            this.exporter = exporter;
            this.width = width;
        }

        @Override
        public String id() {
            return exporter.id();
        }

        @Override
        public Format format() {
            return exporter.format();
        }

        @Override
        public Fidelity fidelity() {
            return exporter.fidelity();
        }

        @Override
        public void export(Publication publication, OutputStream out) throws IOException {
            wrap(out, lines -> exporter.export(publication, lines));
        }

        final void wrap(OutputStream out, Writing writing) throws IOException {
            Lines lines = new Lines(out, width);
            writing.to(lines);
            lines.finish();
        }
    }

    private interface Writing {
        void to(OutputStream lines) throws IOException;
    }

    private static final class Stream extends Single implements StreamExporter {
        private final StreamExporter exporter;

        Stream(StreamExporter exporter, int width) {
            super(exporter, width);
            this.exporter = exporter;
        }

        @Override
        public void exportAll(Iterator<Publication> publications, OutputStream out) throws IOException {
            wrap(out, lines -> exporter.exportAll(publications, lines));
        }
    }

    /** Passes on whole lines of UTF-8, broken. */
    private static final class Lines extends OutputStream {
        private final OutputStream out;
        private final int width;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Lines(OutputStream out, int width) {
            this.out = out;
            this.width = width;
        }

        @Override
        public void write(int b) throws IOException {
            line.write(b);
            if (b == '\n') {
                passOn();
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            for (int i = offset; i < offset + length; i++) {
                write(bytes[i]);
            }
        }

        void finish() throws IOException {
            if (line.size() > 0) {
                passOn();
            }
            out.flush();
        }

        private void passOn() throws IOException {
            String text = line.toString(StandardCharsets.UTF_8);
            line.reset();
            boolean ended = text.endsWith("\n");
            String bare = ended ? text.substring(0, text.length() - 1) : text;
            String indent =
                    bare.substring(0, bare.length() - bare.stripLeading().length());
            // A mark that turns the direction of the paragraph stands before every part of it: each is a paragraph to a
            // terminal.
            String mark = mark(bare);
            List<String> parts = Columns.wrap(bare, width);
            String joined = String.join("\n" + indent + mark, parts);
            out.write((ended ? joined + "\n" : joined).getBytes(StandardCharsets.UTF_8));
        }

        /** Parts that begin with a word of the other direction would else be shown from the other side. */
        private static String mark(String line) {
            for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
                switch (Character.getDirectionality(line.codePointAt(at))) {
                    case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                        return hasOther(line) ? "\u200E" : "";
                    }
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                        return hasOther(line) ? "\u200F" : "";
                    }
                    default -> {}
                }
            }
            return "";
        }

        private static boolean hasOther(String line) {
            return line.codePoints().anyMatch(WrappedExporter::isRightToLeft)
                    && line.codePoints()
                            .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
        }
    }

    /** {@return whether a letter is written from right to left} @param c a code point */
    public static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
