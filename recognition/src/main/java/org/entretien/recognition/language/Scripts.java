package org.entretien.recognition.language;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import org.entretien.domain.LanguageTag;

/** The language that the letters of a text tell by themselves: a script that one language has for itself, or letters that only it has. */
final class Scripts {
    private static final int MOST_LETTERS = 20_000;
    private static final double MOST_OF = 0.5;
    /** Of a hundred letters so many are letters that only one language has; a name may bring in one or two. */
    private static final int OWN = 2;

    private static final String PERSIAN = "\u067E\u0686\u0698\u06AF\u06A9\u06CC";
    private static final String URDU = "\u0679\u0688\u0691\u06BA\u06BE\u06C1\u06D2";
    private static final String RUSSIAN = "\u044B\u044D\u0451";
    private static final String UKRAINIAN = "\u0456\u0457\u0454\u0491";

    private int letters;
    private int latin;
    private int arabic;
    private int persian;
    private int urdu;
    private int cyrillic;
    private int russian;
    private int ukrainian;
    private int greek;
    private int hebrew;
    private int kana;
    private int han;
    private int hangul;

    /** {@return whether enough has been seen} */
    boolean isEnough() {
        return letters >= MOST_LETTERS;
    }

    Scripts count(CharSequence text, int start, int end) {
        for (int i = start; i < end && !isEnough(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                int folded = c | 0x20;
                int letter = folded >= 'a' && folded <= 'z' ? 1 : 0;
                letters += letter;
                latin += letter;
            } else if (Character.isLetter(c)) {
                letters++;
                count(c);
            }
        }
        return this;
    }

    private void count(char c) {
        switch (UnicodeScript.of(c)) {
            case ARABIC -> {
                arabic++;
                persian += PERSIAN.indexOf(c) >= 0 ? 1 : 0;
                urdu += URDU.indexOf(c) >= 0 ? 1 : 0;
            }
            case CYRILLIC -> {
                cyrillic++;
                russian += RUSSIAN.indexOf(Character.toLowerCase(c)) >= 0 ? 1 : 0;
                ukrainian += UKRAINIAN.indexOf(Character.toLowerCase(c)) >= 0 ? 1 : 0;
            }
            case GREEK -> greek++;
            case HEBREW -> hebrew++;
            case HIRAGANA, KATAKANA -> kana++;
            case HAN -> han++;
            case HANGUL -> hangul++;
            case LATIN -> latin++;
            default -> {}
        }
    }

    /** {@return whether most letters are of a script that is not Latin} */
    boolean isForeign() {
        return letters > 0 && latin < MOST_OF * letters;
    }

    Optional<LanguageTag> language() {
        if (isMost(arabic)) {
            return Optional.of(new LanguageTag(isOwn(urdu, arabic) ? "ur" : isOwn(persian, arabic) ? "fa" : "ar"));
        }
        if (isMost(cyrillic)) {
            return isOwn(ukrainian, cyrillic)
                    ? Optional.of(new LanguageTag("uk"))
                    : isOwn(russian, cyrillic) ? Optional.of(new LanguageTag("ru")) : Optional.empty();
        }
        if (isMost(greek)) {
            return Optional.of(new LanguageTag("el"));
        }
        if (isMost(hebrew)) {
            return Optional.of(new LanguageTag("he"));
        }
        if (isMost(hangul)) {
            return Optional.of(new LanguageTag("ko"));
        }
        boolean east = isMost(han + kana);
        return east ? Optional.of(new LanguageTag(isOwn(kana, han + kana) ? "ja" : "zh")) : Optional.empty();
    }

    private boolean isMost(int some) {
        return some > MOST_OF * letters;
    }

    private static boolean isOwn(int some, int all) {
        return some * 100 >= OWN * all && some > 0;
    }
}
