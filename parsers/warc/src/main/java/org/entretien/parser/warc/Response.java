package org.entretien.parser.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpParser;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;

/**
 * The header of the HTTP response that a block begins with.
 *
 * @param status what the server said: 200
 * @param headers its fields
 * @param start where in the block the body begins
 */
record Response(int status, MessageHeaders headers, int start) {
    private static final int BUFFER = 1 << 13;

    /** {@return the response; empty when the block begins with none} */
    static Optional<Response> of(RecordBlock block) throws IOException {
        HttpParser parser = new HttpParser();
        parser.lenientResponse();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
        try {
            parser.parse(block, buffer);
        } catch (ParsingException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The last two are thrown while the parser puts together what it has to say about an error.
            return Optional.empty();
        }
        return parser.status() == 0
                ? Optional.empty()
                : Optional.of(new Response(parser.status(), parser.headers(), block.cursor() - buffer.remaining()));
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }

    boolean isChunked() {
        return headers.contains("Transfer-Encoding", "chunked");
    }

    Optional<String> contentType() {
        return headers.first("Content-Type");
    }

    /** {@return the codings of the content, in the order in which they were put on it} */
    List<String> codings() {
        List<String> codings = new ArrayList<>();
        for (String line : headers.all("Content-Encoding")) {
            for (String name : line.split(",", -1)) {
                String coding = name.strip().toLowerCase(Locale.ROOT);
                if (!coding.isEmpty() && !coding.equals("identity") && !coding.equals("none")) {
                    codings.add(coding);
                }
            }
        }
        return codings;
    }
}
