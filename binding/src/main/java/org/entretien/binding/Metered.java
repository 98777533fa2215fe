package org.entretien.binding;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.entretien.spi.Deadline;
import org.entretien.spi.LimitExceeded;
import org.entretien.spi.ParseContext;

/** Ends a stream that has too many bytes, or takes too long, for one document; both are counted anew from each record. */
final class Metered extends FilterInputStream {
    private final String source;
    private final ParseContext context;
    private Deadline deadline;
    private long bytes;

    Metered(InputStream in, String source, ParseContext context) {
        super(in);
        this.source = source;
        this.context = context;
        this.deadline = context.deadline();
    }

    /** Starts counting for the next record. */
    void renew() {
        deadline = context.renewed(source).deadline();
        bytes = 0;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        count(Math.max(0, n));
        return n;
    }

    private void count(int read) {
        deadline.check();
        bytes += read;
        long maximum = context.limits().inputBytes();
        if (bytes > maximum) {
            throw new LimitExceeded(source, "bytes of one document", maximum, bytes);
        }
    }
}
