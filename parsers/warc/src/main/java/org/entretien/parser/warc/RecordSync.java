package org.entretien.parser.warc;

import java.nio.ByteBuffer;

/**
 * Recognises the beginning of a record among other bytes: the line with the version, and a second one that begins as the fields of records
 * do. A page about archives may have the first; hardly one has both.
 */
final class RecordSync {
    /** The most bytes that are looked at; every record is longer. */
    static final int LENGTH = 18;

    private static final String VERSION = "WARC/1.";
    private static final String[] FIELDS = {"WARC-", "Content-"};

    private RecordSync() {}

    /** {@return whether a record begins} @param bytes at least {@link #LENGTH} from the place on @param at the place */
    static boolean isAt(ByteBuffer bytes, int at) {
        if (!starts(bytes, at, VERSION) || !isDigit(bytes.get(at + VERSION.length()))) {
            return false;
        }
        int end = at + VERSION.length() + 1;
        end += bytes.get(end) == '\r' ? 1 : 0;
        if (bytes.get(end) != '\n') {
            return false;
        }
        for (String field : FIELDS) {
            if (starts(bytes, end + 1, field)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static boolean starts(ByteBuffer bytes, int at, String wanted) {
        for (int i = 0; i < wanted.length(); i++) {
            byte b = bytes.get(at + i);
            if (b != wanted.charAt(i) && b != Character.toLowerCase(wanted.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
