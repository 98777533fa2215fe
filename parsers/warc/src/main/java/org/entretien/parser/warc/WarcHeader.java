package org.entretien.parser.warc;

import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entretien.spi.RecordOrigin;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.URIs;

/**
 * What the header of a record says.
 *
 * @param fields the named fields, as read
 * @param type the kind of record, in lower case: {@code response}; empty where none is named
 * @param length of its block in bytes
 */
record WarcHeader(MessageHeaders fields, String type, long length) {
    /** The fields that every record has once. Twice they stand where the end of one header and the beginning of another are lost. */
    private static final List<String> ONCE = List.of("WARC-Type", "WARC-Record-ID", "WARC-Date", "Content-Length");

    static WarcHeader of(MessageHeaders fields) throws IOException {
        for (String name : ONCE) {
            if (fields.all(name).size() > 1) {
                throw new IOException("the field " + name + " stands twice in its header");
            }
        }
        String length = fields.sole("Content-Length").orElseThrow(() -> new IOException("its length is missing"));
        return new WarcHeader(fields, fields.first("WARC-Type").orElse("").toLowerCase(Locale.ROOT), number(length));
    }

    private static long number(String digits) throws IOException {
        long number;
        try {
            number = Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new IOException("its length is not a number: " + digits, e);
        }
        if (number < 0) {
            throw new IOException("its length is negative: " + digits);
        }
        return number;
    }

    /** {@return the value of a field, without the angle brackets that some put around identifiers and addresses} */
    private Optional<String> bare(String name) {
        return fields.first(name)
                .map(value ->
                        value.startsWith("<") && value.endsWith(">") ? value.substring(1, value.length() - 1) : value)
                .filter(value -> !value.isBlank());
    }

    /** {@return the address of the document, unless it is none} */
    Optional<URI> target() {
        return bare("WARC-Target-URI").flatMap(WarcHeader::address);
    }

    private static Optional<URI> address(String text) {
        try {
            // A publication holds no text that its exporters cannot write.
            return text.codePoints().allMatch(c -> Character.isDefined(c) && !Character.isISOControl(c))
                    ? Optional.of(URIs.parseLeniently(text))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            // The record is as good as without: its number and place tell it apart.
            return Optional.empty();
        }
    }

    Optional<Instant> date() {
        try {
            return fields.first("WARC-Date").map(Instant::parse);
        } catch (DateTimeException e) {
            // Version 1.1 allows a month or a year, which is no instant.
            return Optional.empty();
        }
    }

    RecordOrigin origin(long index, long offset) {
        return new RecordOrigin(bare("WARC-Record-ID"), target(), date(), index, offset);
    }

    /** {@return why the crawler kept only a part, where it says so} */
    Optional<String> truncated() {
        return fields.first("WARC-Truncated");
    }
}
