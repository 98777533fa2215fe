package org.entretien.parser.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.entretien.spi.Decompression;
import org.entretien.spi.Limits;
import org.entretien.spi.Source;

/** The body of a stored response, taken out of chunks and content codings while it is read. */
final class Body {
    private static final int MOST_CODINGS = 2;
    private static final int COPIED = 1 << 20;

    private final Source source;
    private final String packing;
    private Optional<Decompression> opened = Optional.empty();
    private Optional<Chunks> chunks = Optional.empty();

    /**
     * The decoded body.
     *
     * @param name for the source
     * @param block the response as stored
     * @param response its header
     * @param limits how far it may grow
     * @throws IOException when the body is in a coding that cannot be read
     */
    Body(String name, byte[] block, Response response, Limits limits) throws IOException {
        List<String> codings = response.codings();
        if (codings.size() > MOST_CODINGS) {
            throw new RecordTooLarge("layers of content coding", MOST_CODINGS, codings.size());
        }
        for (String coding : codings) {
            requireKnown(coding);
        }
        packing = !codings.isEmpty() && codings.get(codings.size() - 1).equals("deflate") ? "deflate data" : "gzip";
        int length = block.length - response.start();
        if (!codings.isEmpty() || response.isChunked()) {
            source = Source.of(name, () -> new Decoding(() -> open(name, block, response, limits), name));
        } else if (length <= COPIED) {
            // A small copy spares the reader the guards of what has to be opened.
            source = Source.of(name, Arrays.copyOfRange(block, response.start(), block.length));
        } else {
            source = Source.of(name, () -> new ByteArrayInputStream(block, response.start(), length));
        }
    }

    Source source() {
        return source;
    }

    /** {@return what of the body was not read, in words; empty as long as nothing of that kind was met} */
    List<String> unread() {
        List<String> unread = new ArrayList<>();
        opened.map(Decompression::rest)
                .orElse(OptionalLong.empty())
                .ifPresent(rest -> unread.add(noted(rest, packing)));
        chunks.map(Chunks::rest).orElse(OptionalInt.empty()).ifPresent(rest -> unread.add(noted(rest, "chunk")));
        return unread;
    }

    private static String noted(long rest, String wanted) {
        return "what follows in the body from its byte " + rest + " on is no " + wanted + " and was not read";
    }

    private static void requireKnown(String coding) throws IOException {
        if (!List.of("gzip", "x-gzip", "deflate", "br").contains(coding)) {
            throw new IOException("its content coding is " + coding + "; gzip, deflate and br can be read");
        }
    }

    private InputStream open(String name, byte[] block, Response response, Limits limits) throws IOException {
        Decompression decompression = new Decompression(name, limits);
        opened = Optional.of(decompression);
        int length = block.length - response.start();
        chunks = Optional.of(new Chunks(block, response.start())).filter(all -> response.isChunked() && all.areThere());
        InputStream raw = chunks.isPresent() ? chunks.get() : new ByteArrayInputStream(block, response.start(), length);
        InputStream in = decompression.stored(raw, length);
        List<String> codings = response.codings();
        for (int i = codings.size() - 1; i >= 0; i--) {
            in = decoded(in, codings.get(i), decompression);
        }
        return in;
    }

    private static InputStream decoded(InputStream coded, String coding, Decompression decompression)
            throws IOException {
        return switch (coding) {
            case "deflate" -> inflated(coded, decompression);
            case "br" -> decompression.metered(Brotli.decoded(coded));
            default -> gunzipped(coded, decompression);
        };
    }

    /** Crawlers decode bodies and leave the field that says how they were coded. */
    private static InputStream gunzipped(InputStream in, Decompression decompression) throws IOException {
        in.mark(2);
        boolean magic = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        return magic ? decompression.gunzip(in) : in;
    }

    /** The standard means the zlib format by "deflate", some servers the bare one; the first two bytes decide. */
    private static InputStream inflated(InputStream in, Decompression decompression) throws IOException {
        in.mark(2);
        byte[] first = in.readNBytes(2);
        in.reset();
        boolean zlib =
                first.length == 2 && (first[0] & 0x0F) == 8 && ((first[0] & 0xFF) << 8 | first[1] & 0xFF) % 31 == 0;
        return decompression.inflate(in, !zlib);
    }
}
