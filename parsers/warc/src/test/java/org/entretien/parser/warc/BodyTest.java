package org.entretien.parser.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import org.entretien.parser.warc.Archive.Entry;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.Outcome;
import org.junit.jupiter.api.Test;

class BodyTest {
    private static final String TEXT = "La digue tient bon, et le marché rouvre samedi.";
    private static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/plain; charset=utf-8\n";

    private static String read(String fields, byte[] body) {
        return Readings.told(Readings.of(Archive.plain().add(Entry.response(OK + fields, body))))
                .get(0);
    }

    private static byte[] deflated(byte[] content, boolean bare) {
        Deflater deflater = new Deflater(9, bare);
        deflater.setInput(content);
        deflater.finish();
        byte[] buffer = new byte[content.length + 100];
        int n = deflater.deflate(buffer);
        deflater.end();
        return Arrays.copyOf(buffer, n);
    }

    private static byte[] chunked(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < content.length; at += 7) {
            int n = Math.min(7, content.length - at);
            out.writeBytes(Archive.utf8(Integer.toHexString(n) + "\r\n"));
            out.write(content, at, n);
            out.writeBytes(Archive.utf8("\r\n"));
        }
        out.writeBytes(Archive.utf8("0\r\n\r\n"));
        return out.toByteArray();
    }

    @Test
    void contentCodingsAreTakenOff() {
        byte[] text = Archive.utf8(TEXT);
        assertThat(read("Content-Encoding: gzip", Archive.gzip(text))).isEqualTo(TEXT);
        assertThat(read("Content-Encoding: X-GZIP", Archive.gzip(text))).isEqualTo(TEXT);
        assertThat(read("Content-Encoding: deflate", deflated(text, false))).isEqualTo(TEXT);
        assertThat(read("Content-Encoding: deflate", deflated(text, true))).isEqualTo(TEXT);
        assertThat(read("Content-Encoding: identity", text)).isEqualTo(TEXT);
        assertThat(read("Content-Encoding: deflate, gzip", Archive.gzip(deflated(text, false))))
                .isEqualTo(TEXT);
    }

    @Test
    void brotliIsTakenOff() {
        // "La digue tient bon." in a stored meta-block: brotli's own way of leaving bytes as they are.
        byte[] body = Base64.getDecoder().decode("CwmATGEgZGlndWUgdGllbnQgYm9uLgM=");
        assertThat(read("Content-Encoding: br", body)).isEqualTo("La digue tient bon.");
    }

    @Test
    void chunksArePutTogether() {
        byte[] text = Archive.utf8(TEXT);
        assertThat(read("Transfer-Encoding: chunked", chunked(text))).isEqualTo(TEXT);
        assertThat(read("Transfer-Encoding: chunked\nContent-Encoding: gzip", chunked(Archive.gzip(text))))
                .isEqualTo(TEXT);
    }

    private static List<String> noted(String fields, byte[] body) {
        List<Outcome> outcomes = Readings.of(Archive.plain().add(Entry.response(OK + fields, body)));
        assertThat(Readings.told(outcomes)).containsExactly(TEXT);
        return Readings.parsed(outcomes.get(0)).diagnostics().stream()
                .map(Diagnostic::message)
                .filter(message -> message.contains("was not read"))
                .toList();
    }

    private static byte[] followed(byte[] body) {
        byte[] followed = Arrays.copyOf(body, body.length + 3);
        Arrays.fill(followed, body.length, followed.length, (byte) 'x');
        return followed;
    }

    private static byte[] joined(byte[] body, String more) {
        byte[] tail = Archive.utf8(more);
        byte[] joined = Arrays.copyOf(body, body.length + tail.length);
        System.arraycopy(tail, 0, joined, body.length, tail.length);
        return joined;
    }

    @Test
    void whatFollowsTheLastChunkIsNoPartOfTheTextAndIsNoted() {
        byte[] chunks = chunked(Archive.utf8(TEXT));
        for (String coding : List.of("", "\nContent-Encoding: gzip")) {
            byte[] body = coding.isEmpty() ? chunks : chunked(Archive.gzip(Archive.utf8(TEXT)));
            String fields = "Transfer-Encoding: chunked" + coding;
            assertThat(noted(fields, body)).isEmpty();
            for (String more :
                    List.of("xyz", "Annonce : le quai est à vendre.", "5\r\nautre\r\n0\r\n\r\n", "\r\n\r\nxyz")) {
                assertThat(noted(fields, joined(body, more)))
                        .containsExactly("what follows in the body from its byte " + body.length
                                + " on is no chunk and was not read");
            }
        }
    }

    @Test
    void whatIsNoChunkBetweenChunksIsNoPartOfTheTextAndIsNoted() {
        byte[] chunk = Archive.utf8(Integer.toHexString(Archive.utf8(TEXT).length) + "\r\n" + TEXT + "\r\n");
        assertThat(noted("Transfer-Encoding: chunked", joined(chunk, "not a size\r\nautre\r\n0\r\n\r\n")))
                .hasSize(1);
    }

    @Test
    void extensionsAndTrailersOfChunksAreNoPartOfTheText() {
        String text = "La digue tient bon.";
        for (String body : List.of(
                "13;name=value\r\n" + text + "\r\n0\r\n\r\n",
                "13 ; name=\"a;b c\"\r\n" + text + "\r\n0;last\r\n\r\n",
                "0013\r\n" + text + "\r\n000\r\n\r\n",
                "13  \r\n" + text + "\r\n0\r\n\r\n",
                "13\r\n" + text + "\r\n0\r\nExpires: never\r\nX-Sum: 12\r\n\r\n",
                "13\r\n" + text + "\r\n0\r\nX-Sum: 12\r\n\r\nxyz")) {
            assertThat(read("Transfer-Encoding: chunked", Archive.utf8(body)))
                    .as(body)
                    .isEqualTo(text);
        }
    }

    @Test
    void whatFollowsDeflateDataIsNoted() {
        byte[] text = Archive.utf8(TEXT);
        for (boolean bare : new boolean[] {false, true}) {
            byte[] packed = deflated(text, bare);
            assertThat(noted("Content-Encoding: deflate", packed)).isEmpty();
            assertThat(noted("Content-Encoding: deflate", followed(packed)))
                    .containsExactly("what follows in the body from its byte " + packed.length
                            + " on is no deflate data and was not read");
        }
    }

    @Test
    void bodiesThatWereDecodedBeforeTheyWereStoredAreReadAsTheyAre() {
        byte[] text = Archive.utf8(TEXT);
        assertThat(read("Content-Encoding: gzip", text)).isEqualTo(TEXT);
        assertThat(read("Transfer-Encoding: chunked", text)).isEqualTo(TEXT);
    }

    @Test
    void aBodyThatCannotBeDecodedIsRejectedAndTheNextRecordRead() {
        byte[] broken = Arrays.copyOf(Archive.gzip(Archive.utf8(TEXT)), 30);
        byte[] bare = Arrays.copyOf(deflated(Archive.utf8(TEXT), true), 12);
        Archive archive = Archive.plain()
                .add(Entry.response(OK + "Content-Encoding: gzip", broken))
                .add(Entry.response(OK + "Content-Encoding: deflate", bare))
                .add(Entry.response(OK + "Content-Encoding: br", new byte[] {0x1B, 0, (byte) 0xF8}))
                .add(Entry.response(OK + "Transfer-Encoding: chunked", Archive.utf8("10\r\nabc")))
                .add(Entry.response(OK + "Content-Encoding: zstd", broken))
                .add(Entry.response("HTTP/1.1 banana", broken))
                .add(Entry.response("Content-Type: text/plain", broken))
                .add(Entry.page("Suite."));
        assertThat(Readings.told(Readings.of(archive)))
                .satisfiesExactly(
                        one -> assertThat(one)
                                .isEqualTo("a.warc: record 1 at byte 0, byte 19: its body cannot be decoded"),
                        one -> assertThat(one).contains("record 2 at byte", "its body cannot be decoded"),
                        one -> assertThat(one).contains("record 3 at byte", "its body cannot be decoded"),
                        one -> assertThat(one).contains("record 4 at byte", "its body cannot be decoded"),
                        one -> assertThat(one)
                                .contains("record 5 at byte", "coding is zstd; gzip, deflate and br can be read"),
                        one -> assertThat(one).contains("record 6 at byte", "it is not an HTTP response"),
                        one -> assertThat(one).contains("record 7 at byte", "it is not an HTTP response"),
                        one -> assertThat(one).isEqualTo("Suite."));
    }
}
