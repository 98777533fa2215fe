package org.entretien.parser.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.stream.Stream;

/**
 * The charset of bytes that are not in the one declared. In text of Latin letters the bytes above ASCII stand alone among others; where most letters are
 * such bytes, it is another script, and that charset is taken in which the letters are the commonest of their language.
 */
final class Fallback {
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final int ENOUGH = 1 << 15;
    private static final double MOSTLY_ABOVE_ASCII = 0.6;
    /** Ten letters make up more than half of any text in these languages, and far less of one that is decoded wrongly. */
    private static final double LEAST_COMMON = 0.5;

    private static final List<Candidate> CANDIDATES = Stream.of(
                    new Candidate("windows-1256", "\u0627\u0644\u064A\u0645\u0648\u0646\u0631\u062A\u0628\u0647"),
                    new Candidate("ISO-8859-6", "\u0627\u0644\u064A\u0645\u0648\u0646\u0631\u062A\u0628\u0647"),
                    new Candidate("windows-1251", "\u043E\u0435\u0430\u0438\u043D\u0442\u0441\u0440\u0432\u043B"),
                    new Candidate("KOI8-R", "\u043E\u0435\u0430\u0438\u043D\u0442\u0441\u0440\u0432\u043B"),
                    new Candidate("ISO-8859-5", "\u043E\u0435\u0430\u0438\u043D\u0442\u0441\u0440\u0432\u043B"),
                    new Candidate("windows-1253", "\u03B1\u03BF\u03B9\u03B5\u03C4\u03C3\u03BD\u03B7\u03C5\u03C1"))
            .filter(candidate -> Charset.isSupported(candidate.name))
            .toList();

    private Fallback() {}

    private record Candidate(String name, String common) {
        /** Which part of the characters above ASCII are the commonest letters, in lower case as most letters are. */
        double share(ByteBuffer bytes) {
            CharBuffer text = CharBuffer.allocate(ENOUGH);
            Charset.forName(name)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(bytes.duplicate(), text, true);
            text.flip();
            int above = 0;
            int commonest = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= 0x80 && c != '\u00A0') {
                    above++;
                    commonest += common.indexOf(c) >= 0 ? 1 : 0;
                }
            }
            return above == 0 ? 0 : commonest / (double) above;
        }
    }

    /** {@return the charset that bytes are most likely in, windows-1252 unless much speaks for another} @param bytes that are not UTF-8 */
    static Charset of(ByteBuffer bytes) {
        if (!isMostlyAboveAscii(bytes)) {
            return LATIN;
        }
        Charset best = LATIN;
        double most = LEAST_COMMON;
        for (Candidate candidate : CANDIDATES) {
            double share = candidate.share(bytes);
            if (share > most) {
                most = share;
                best = Charset.forName(candidate.name);
            }
        }
        return best;
    }

    private static boolean isMostlyAboveAscii(ByteBuffer bytes) {
        int letters = 0;
        int above = 0;
        int end = Math.min(bytes.limit(), bytes.position() + ENOUGH);
        for (int i = bytes.position(); i < end; i++) {
            int b = bytes.get(i) & 0xFF;
            above += b >= 0xC0 ? 1 : 0;
            letters += b >= 0xC0 || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' ? 1 : 0;
        }
        return above > MOSTLY_ABOVE_ASCII * letters;
    }
}
