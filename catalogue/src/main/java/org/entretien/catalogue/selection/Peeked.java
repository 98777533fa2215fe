package org.entretien.catalogue.selection;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.EntretienException;

/** A document of which the first bytes are looked at before it is read, without opening it twice: it may be there only once. */
final class Peeked extends BufferedInputStream {
    Peeked(InputStream in) {
        super(in, DocumentHead.LENGTH);
    }

    /** {@return the first bytes, as far as they can be had; what is broken further on is met by whoever reads on} */
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
