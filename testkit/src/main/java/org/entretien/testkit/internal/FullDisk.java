package org.entretien.testkit.internal;

import java.io.IOException;
import java.io.OutputStream;

/** Takes a number of bytes and no more. */
public final class FullDisk extends OutputStream {
    public static final String WORDS = "no space left";

    private int left;

    public FullDisk(int room) {
        this.left = room;
    }

    @Override
    public void write(int b) throws IOException {
        if (left-- <= 0) {
            throw new IOException(WORDS);
        }
    }
}
