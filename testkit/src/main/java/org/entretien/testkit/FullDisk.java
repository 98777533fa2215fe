package org.entretien.testkit;

import java.io.IOException;
import java.io.OutputStream;

/** Takes a number of bytes and no more. */
final class FullDisk extends OutputStream {
    static final String WORDS = "no space left";

    private int left;

    FullDisk(int room) {
        this.left = room;
    }

    @Override
    public void write(int b) throws IOException {
        if (left-- <= 0) {
            throw new IOException(WORDS);
        }
    }
}
