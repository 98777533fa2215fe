package org.entretien.parser.warc;

import java.nio.ByteBuffer;

/** Records one after another, as they are: the whole file is one unit. */
record NoPacking(StoredBytes stored) implements Packing {
    @Override
    public int read(ByteBuffer sink) {
        if (stored.available() == 0 && !stored.fill()) {
            return -1;
        }
        int n = Math.min(sink.remaining(), stored.available());
        sink.put(stored.array(), stored.position(), n);
        stored.advance(n);
        return n;
    }

    @Override
    public void settle(ByteBuffer sink) {
        // There is no checksum.
    }

    @Override
    public long unit() {
        return 0;
    }

    @Override
    public long unitDue() {
        return 0;
    }

    @Override
    public boolean isBroken() {
        return false;
    }

    @Override
    public long passed() {
        return stored.offset();
    }

    @Override
    public long back(long unit, long within) {
        return stored.back(within) ? 0 : -1;
    }

    @Override
    public boolean keeps(long unit, long within) {
        return stored.keeps(within);
    }

    @Override
    public boolean reopens() {
        return stored.reopens();
    }

    @Override
    public boolean skip(long unit, boolean near) {
        return false;
    }

    @Override
    public long place(long unit, long within) {
        return within;
    }
}
