package org.entretien.testkit.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.spi.DocumentHead;

/** Beginnings of documents that no parser of publications reads. */
public final class ForeignSamples {
    private ForeignSamples() {}

    public static List<DocumentHead> heads() {
        return Stream.of(
                        head("picture", "\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\b\2\0\0\0"),
                        head("archive", "PK\3\4\24\0\0\0\b\0!\0\0\1\2\3\4\5\6\7\b\0\0\0"),
                        head("program", "\u007FELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0>\0\1\0\0\0"),
                        head("zeros", "\0".repeat(DocumentHead.LENGTH)),
                        head("nothing", ""))
                .toList();
    }

    private static DocumentHead head(String name, String bytes) {
        return new DocumentHead(name, Optional.empty(), bytes.getBytes(StandardCharsets.ISO_8859_1));
    }
}
