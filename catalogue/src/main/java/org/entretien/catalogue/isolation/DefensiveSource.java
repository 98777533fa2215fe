package org.entretien.catalogue.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.entretien.spi.Source;
import org.jspecify.annotations.Nullable;

/** A document as it is handed to a plugin that is not trusted: its bytes are a copy, its streams are known and counted. */
public final class DefensiveSource {
    /** What a document may give that says in few bytes what many records are. */
    private static final long SPARE = 250_000;

    private final Source source;
    private final byte @Nullable [] original;
    private final byte @Nullable [] copy;
    private final List<Lent> opened = new ArrayList<>();
    private final AtomicLong read = new AtomicLong();

    public DefensiveSource(Source lent) {
        original = lent.inMemory().orElse(null);
        copy = original == null ? null : original.clone();
        source = copy == null ? lent.withOpener(() -> open(lent)) : withBytes(lent, copy);
    }

    private static Source withBytes(Source like, byte[] bytes) {
        Source source = Source.of(like.name(), bytes);
        source = like.mediaType().map(source::withMediaType).orElse(source);
        source = like.charset().map(source::withCharset).orElse(source);
        source = like.fetched().map(source::withFetched).orElse(source);
        return like.uri().map(source::withUri).orElse(source);
    }

    public Source source() {
        return source;
    }

    /** {@return more outcomes than any document of so many bytes can have} @param expansion how much the bytes may grow */
    public long mostOutcomes(int expansion) {
        return SPARE + (copy == null ? read.get() : copy.length) * expansion;
    }

    /** {@return what is not as it was, in words; null when all is well} */
    @Nullable
    public String damage() {
        if (!Arrays.equals(original, copy)) {
            return "it changed the bytes of the document";
        }
        synchronized (opened) {
            return opened.stream().allMatch(stream -> stream.closed) ? null : "it left the document open";
        }
    }

    /** Closes what the plugin left open. */
    public void close() {
        synchronized (opened) {
            for (Lent stream : opened) {
                try {
                    stream.close();
                } catch (IOException e) {
                    continue; // The plugin should have met it; reading stops here.
                }
            }
        }
    }

    private InputStream open(Source lent) throws IOException {
        Lent stream = new Lent(lent.open());
        synchronized (opened) {
            opened.add(stream);
        }
        return stream;
    }

    private final class Lent extends Counting {
        private volatile boolean closed;

        Lent(InputStream in) {
            super(in);
        }

        @Override
        void count(int bytes) {
            read.addAndGet(bytes);
        }

        @Override
        public void close() throws IOException {
            closed = true;
            super.close();
        }
    }
}
