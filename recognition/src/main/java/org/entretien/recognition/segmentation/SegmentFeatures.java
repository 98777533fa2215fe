package org.entretien.recognition.segmentation;

import java.util.Optional;
import org.entretien.page.Zone;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Segment;
import org.entretien.recognition.text.Words;

/**
 * A unit with what its characters and words say by themselves, before anything is known about the page.
 *
 * @param unit the unit
 * @param zone what a site profile or the layout says that it is; empty to leave it to recognition
 * @param prefix what may be marks in front of it
 * @param opening senses of the phrases at its first word, behind symbol and number
 * @param openingAfterLabel the same behind the label
 * @param within senses of all phrases in it
 * @param words how many words it has behind the label
 * @param shape bits of {@link Shape}
 * @param hash of its words, for finding repetitions
 */
public record SegmentFeatures(
        Segment unit,
        Optional<Zone> zone,
        Prefix prefix,
        long opening,
        long openingAfterLabel,
        long within,
        int words,
        int shape,
        int hash) {
    private static final char FIRST_KANA = '\u3040';
    private static final char FIRST_HANGUL = '\uAC00';

    /** What the characters of a line show. */
    public enum Shape {
        /** Its last visible character is a question mark, quotation marks and stage directions aside. */
        ENDS_IN_QUESTION,
        /** There is a question mark before its end. */
        HOLDS_QUESTION,
        /** It trails off. */
        ENDS_IN_ELLIPSIS,
        /** It ends like a sentence. */
        ENDS_SENTENCE,
        /** It ends in a colon. */
        ENDS_IN_COLON,
        /** Quotation marks open at its start. */
        OPENS_QUOTE,
        /** Quotation marks close at its end. */
        CLOSES_QUOTE,
        /** It has no letter or digit. */
        RULE,
        /** It is an address of the web. */
        ADDRESS,
        /** Its first letter is in lower case. */
        BEGINS_IN_LOWER_CASE,
        /** Quotation marks open behind what may be a label: somebody is named and quoted. */
        QUOTES_SOMEBODY;

        private int bit() {
            return 1 << ordinal();
        }
    }

    /** {@return whether the line has a shape} @param wanted the shape */
    public boolean is(Shape wanted) {
        return (shape & wanted.bit()) != 0;
    }

    /** {@return whether a symbol or number stands in front of it} */
    public boolean hasMark() {
        return prefix.symbol() != 0 || prefix.number() >= 0;
    }

    /** {@return whether a phrase of a sense stands at its beginning, with or without a label} @param sense which */
    public boolean opensWith(LexicalCategory sense) {
        return sense.in(opening | openingAfterLabel);
    }

    /** {@return the line of a unit without a zone} @param text the page @param unit the unit @param lexicon of the page's language */
    public static SegmentFeatures of(CharSequence text, Segment unit, Lexicon lexicon) {
        return of(text, unit, Optional.empty(), lexicon);
    }

    /** {@return the line of a unit} @param text the page @param unit the unit @param zone of its block @param lexicon of the page's language */
    public static SegmentFeatures of(CharSequence text, Segment unit, Optional<Zone> zone, Lexicon lexicon) {
        Prefix prefix = PrefixScanner.scan(text, unit);
        Words words = Words.of(text, prefix.afterSymbol(), unit.end());
        int afterLabel = prefix.hasLabel() ? words.firstAt(prefix.afterLabel()) : 0;
        long within = 0;
        int hash = 0;
        int unspaced = 0;
        for (int i = 0; i < words.size(); i++) {
            within |= lexicon.sensesAt(words, i);
            within |= capitalAddress(text, words, i, lexicon);
            hash = hash * 31 + words.word(i).hashCode();
            unspaced += i < afterLabel ? 0 : unspaced(words.word(i));
        }
        long opening = lexicon.sensesAt(words, 0);
        long openingAfterLabel = prefix.hasLabel() ? lexicon.sensesAt(words, afterLabel) : opening;
        int shape = Shapes.of(text, prefix.afterSymbol(), unit.end(), words.size())
                | Shapes.behindLabel(text, prefix, unit.end());
        int count = words.size() - afterLabel + unspaced;
        return new SegmentFeatures(unit, zone, prefix, opening, openingAfterLabel, within, count, shape, hash);
    }

    /** Chinese and Japanese set no blanks between words, which have two characters or so: how many more there are than is seen. */
    private static int unspaced(String word) {
        char first = word.charAt(0);
        boolean east = first >= FIRST_KANA && first < FIRST_HANGUL;
        return east ? word.length() / 2 - (word.length() > 1 ? 1 : 0) : 0;
    }

    /** German addresses with a capital: "Sie" within a sentence. At its start the word may mean "she". */
    private static long capitalAddress(CharSequence text, Words words, int index, Lexicon lexicon) {
        if (!lexicon.hasCapitalAddress()) {
            return 0;
        }
        boolean capital = Character.isUpperCase(text.charAt(words.start(index)));
        boolean within = index > 0 && !CharClass.isSentenceEnd(lastVisible(text, words.start(index)));
        return capital && within && lexicon.length(LexicalCategory.ADDRESSES_CAPITAL, words, index) > 0
                ? LexicalCategory.ADDRESSES.bit()
                : 0;
    }

    private static char lastVisible(CharSequence text, int before) {
        int i = before;
        while (i > 0 && CharClass.isBlank(text.charAt(i - 1)) && before - i < 3) {
            i--;
        }
        return i > 0 ? text.charAt(i - 1) : ' ';
    }

    static int bits(Shape... shapes) {
        int bits = 0;
        for (Shape shape : shapes) {
            bits |= shape.bit();
        }
        return bits;
    }
}
