package org.entretien.parser.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import org.netpreserve.jwarc.BrotliUtils;

/**
 * Decodes brotli (RFC 7932), by {@code org.brotli:dec}. Its version 0.1.2 was the last one at Maven Central when that was looked
 * up in November 2026. Of the others that were looked at, brotli4j brings native code along, and Commons Compress and jwarc wrap this one. What it gives is metered as any layer, and the format has not changed.
 */
final class Brotli {
    private Brotli() {}

    /** {@return what is in a body} @param coded the body */
    static InputStream decoded(InputStream coded) throws IOException {
        return Channels.newInputStream(BrotliUtils.brotliChannel(Channels.newChannel(coded)));
    }
}
