package org.entretien.decoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Interviews of fifteen languages, each in the charsets that its pages were written in before UTF-8. */
final class Samples {
    private static final int WINDOWS = 12;

    private Samples() {}

    /** A language and a charset. */
    record Pair(String language, Charset charset) {
        @Override
        public String toString() {
            return language + " in " + charset.name();
        }
    }

    static Stream<Pair> pairs() {
        return Stream.of(
                        "ar windows-1256 ISO-8859-6",
                        "he windows-1255",
                        "ru windows-1251 KOI8-R ISO-8859-5",
                        "bg windows-1251",
                        "el windows-1253 ISO-8859-7",
                        "tr windows-1254",
                        "pl windows-1250 ISO-8859-2",
                        "cs windows-1250 ISO-8859-2",
                        "fr windows-1252",
                        "de windows-1252",
                        "es windows-1252",
                        "ja windows-31j EUC-JP ISO-2022-JP",
                        "ko x-windows-949",
                        "zh-Hans GBK",
                        "zh-Hant Big5-HKSCS")
                .map(line -> List.of(line.split(" ", -1)))
                .flatMap(words -> words.stream().skip(1).map(name -> new Pair(words.get(0), Charset.forName(name))));
    }

    /** {@return texts of about so many bytes, begun at twelve places of the sample} */
    static List<String> texts(Pair pair, int bytes) {
        String whole = whole(pair.language());
        int chars = Math.max(20, (int) (bytes * (long) whole.length() / whole.getBytes(pair.charset()).length));
        String round = whole.repeat(1 + (chars + whole.length()) / whole.length());
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < WINDOWS; i++) {
            int from = i * whole.length() / WINDOWS;
            texts.add(round.substring(from, from + chars));
        }
        return texts;
    }

    static String whole(String language) {
        try (InputStream in = Samples.class.getResourceAsStream("samples/" + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
