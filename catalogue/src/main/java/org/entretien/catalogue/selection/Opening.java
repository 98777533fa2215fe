package org.entretien.catalogue.selection;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.entretien.spi.DocumentHead;

/**
 * The first bytes of a document, to be compared with signatures.
 *
 * @param bytes one character each, as Latin-1 has it
 * @param text the same without byte order mark, NULs and leading blanks: what an editor shows of it
 */
record Opening(String bytes, String text) {
    static Opening of(DocumentHead head) {
        return new Opening(
                new String(head.bytes(), StandardCharsets.ISO_8859_1),
                head.ascii().stripLeading());
    }

    boolean starts(String signature) {
        return bytes.startsWith(signature);
    }

    boolean at(int offset, String signature) {
        return bytes.startsWith(signature, offset);
    }

    /** {@return whether some bytes stand anywhere in what is seen} */
    boolean has(String part) {
        return bytes.contains(part);
    }

    /** {@return a byte from 0 to 255; -1 behind the end} */
    int octet(int index) {
        return index < bytes.length() ? bytes.charAt(index) : -1;
    }

    /** {@return whether a stretch has a control character that stands in no text: letters that are a signature may open a sentence, too} */
    boolean hasControl(int from, int to) {
        for (int i = from; i < Math.min(to, bytes.length()); i++) {
            char c = bytes.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the text begins so, in capitals or not} */
    boolean textStarts(String opening) {
        return text.regionMatches(true, 0, opening, 0, opening.length());
    }

    /** {@return the text up to the first blank line, in lower case: the head of a message} */
    String textHead() {
        int end = text.indexOf("\n\n");
        int wide = text.indexOf("\r\n\r\n");
        int first = end < 0 || wide >= 0 && wide < end ? wide : end;
        return (first < 0 ? text : text.substring(0, first)).toLowerCase(Locale.ROOT);
    }
}
