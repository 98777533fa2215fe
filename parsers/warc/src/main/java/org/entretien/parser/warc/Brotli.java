package org.entretien.parser.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import org.netpreserve.jwarc.BrotliUtils;

/**
 * Decodes brotli (RFC 7932), by {@code org.brotli:dec}. That is of 2017 and remains the only decoder of its kind in Java that is published: the others
 * bring native code along, or wrap this one, as Commons Compress does. What it gives is metered as any layer, and the format has not changed.
 */
final class Brotli {
    private Brotli() {}

    /** {@return what is in a body} @param coded the body */
    static InputStream decoded(InputStream coded) throws IOException {
        return Channels.newInputStream(BrotliUtils.brotliChannel(Channels.newChannel(coded)));
    }
}
