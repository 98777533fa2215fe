package org.entretien.binding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Splits bytes at line feeds and holds one line at a time, of a long one only its beginning. */
final class LineReader {
    private final InputStream in;
    private final long maximum;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;
    private long offset;

    LineReader(InputStream in, long maximum) {
        this.in = in;
        this.maximum = maximum;
    }

    /** {@return the next line; empty at the end} */
    Optional<RecordLine> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        boolean ended = false;
        while (!ended && hasBytes()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, from, (int) Math.min(end - from, maximum - line.size()));
            length += end - from;
            ended = end < to;
            from = ended ? end + 1 : end;
        }
        if (!ended && length == 0) {
            return Optional.empty();
        }
        RecordLine found = new RecordLine(++number, offset, line.toByteArray(), length);
        offset += length + (ended ? 1 : 0);
        return Optional.of(found);
    }

    private boolean hasBytes() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return to > 0;
    }
}
