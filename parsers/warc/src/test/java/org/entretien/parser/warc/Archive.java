package org.entretien.parser.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Writes archives for tests: records one after another, each with the place at which it starts. */
final class Archive {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Long> offsets = new ArrayList<>();
    private final boolean packed;

    private Archive(boolean packed) {
        this.packed = packed;
    }

    static Archive plain() {
        return new Archive(false);
    }

    /** {@return an archive with each record in a member of its own} */
    static Archive packed() {
        return new Archive(true);
    }

    Archive add(Entry entry) {
        return add(entry.bytes());
    }

    Archive add(byte[] record) {
        return addStored(packed ? gzip(record) : record);
    }

    /** Adds bytes as they are. */
    Archive addStored(byte[] stored) {
        offsets.add((long) bytes.size());
        bytes.writeBytes(stored);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** {@return where the record of this number starts} */
    long offset(int index) {
        return offsets.get(index);
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A record.
     *
     * @param version of the format: 1.0
     * @param type of the record
     * @param fields lines of its header, without the length
     * @param block what it holds
     */
    record Entry(String version, String type, List<String> fields, byte[] block) {
        static final String ADDRESS = "https://tiznoura.example/entretien";

        static Entry of(String type, byte[] block, String... fields) {
            return new Entry("1.0", type, List.of(fields), block);
        }

        /** {@return a page as text, as a WET file has it} */
        static Entry conversion(String text) {
            return of("conversion", utf8(text), "Content-Type: text/plain", "WARC-Target-URI: " + ADDRESS);
        }

        static Entry response(String http, byte[] body) {
            byte[] head = utf8(http.replace("\n", "\r\n") + "\r\n\r\n");
            byte[] block = java.util.Arrays.copyOf(head, head.length + body.length);
            System.arraycopy(body, 0, block, head.length, body.length);
            return of(
                    "response",
                    block,
                    "Content-Type: application/http; msgtype=response",
                    "WARC-Target-URI: " + ADDRESS);
        }

        /** {@return a successful response with a page as text} */
        static Entry page(String text) {
            return response("HTTP/1.1 200 OK\nContent-Type: text/plain; charset=utf-8", utf8(text));
        }

        Entry with(String field) {
            List<String> more = new ArrayList<>(fields);
            more.add(field);
            return new Entry(version, type, more, block);
        }

        Entry ofVersion(String other) {
            return new Entry(other, type, fields, block);
        }

        byte[] bytes() {
            return bytes(String.valueOf(block.length));
        }

        /** {@return the record with a length that may be a lie} */
        byte[] bytes(String length) {
            StringBuilder header = new StringBuilder("WARC/" + version + "\r\nWARC-Type: " + type + "\r\n");
            fields.forEach(field -> header.append(field).append("\r\n"));
            if (fields.stream().noneMatch(field -> field.startsWith("WARC-Record-ID"))) {
                header.append("WARC-Record-ID: <urn:uuid:7d3a2c10-0000-4000-8000-00000000000a>\r\n");
            }
            if (fields.stream().noneMatch(field -> field.startsWith("WARC-Date"))) {
                header.append("WARC-Date: 2019-03-12T08:30:00Z\r\n");
            }
            header.append("Content-Length: ").append(length).append("\r\n\r\n");
            ByteArrayOutputStream record = new ByteArrayOutputStream();
            record.writeBytes(utf8(header.toString()));
            record.writeBytes(block);
            record.writeBytes(utf8("\r\n\r\n"));
            return record.toByteArray();
        }
    }
}
