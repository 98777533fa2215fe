package org.entretien.catalogue.selection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.EntretienException;

/** A document whose first bytes are read ahead, without opening it twice: its bytes may be readable only once. */
final class Peeked extends BufferedInputStream {
    Peeked(InputStream in) {
        super(in, DocumentHead.LENGTH);
    }

    /** {@return the first bytes, as far as they can be had; the reader of the rest meets what is broken further on} */
    byte[] head() throws IOException {
        byte[] bytes = new byte[DocumentHead.LENGTH];
        int count = 0;
        mark(DocumentHead.LENGTH);
        try {
            for (int b = read(); b >= 0; b = count < bytes.length ? read() : -1) {
                bytes[count++] = (byte) b;
            }
        } catch (IOException | EntretienException e) {
            // The same failure comes again when the parser gets there.
            reset();
            return Arrays.copyOf(bytes, count);
        }
        reset();
        return Arrays.copyOf(bytes, count);
    }
}
