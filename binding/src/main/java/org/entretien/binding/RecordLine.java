package org.entretien.binding;

/**
 * A line of a document of records.
 *
 * @param number from 1
 * @param offset of its first byte
 * @param bytes without the line end; cut off at the limit where the line is longer
 * @param length in bytes, however long
 */
record RecordLine(long number, long offset, byte[] bytes, long length) {
    boolean isCut() {
        return length > bytes.length;
    }

    boolean isBlank() {
        for (int i = Utf8.markLength(bytes); i < bytes.length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
