package org.entretien.parser.warc;

import java.io.IOException;

/** A record, or what it is packed in, is larger than the limits allow. */
final class RecordTooLarge extends IOException {
    private static final long serialVersionUID = 1;

    private final String limit;
    private final long maximum;
    private final long actual;

    RecordTooLarge(String limit, long maximum, long actual) {
        super(limit);
        this.limit = limit;
        this.maximum = maximum;
        this.actual = actual;
    }

    String limit() {
        return limit;
    }

    long maximum() {
        return maximum;
    }

    long actual() {
        return actual;
    }
}
