package org.entretien.recognition.features;

import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.SegmentFeatures.Shape;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Words;

/** Knows the lines that say who took a picture, and the captions that end in it. */
final class Credits {
    private static final int CREDIT = 12;
    private static final int CAPTION = 22;
    private static final int LONGEST_SIGNATURE = 6;

    private final CharSequence text;
    private final Lexicon lexicon;

    Credits(CharSequence text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** {@return whether a line says who took a picture, or ends in that} @param line of the page */
    boolean in(SegmentFeatures line) {
        return isCredit(line) || endsInCredit(line);
    }

    private boolean isCredit(SegmentFeatures line) {
        if (line.words() > CREDIT || line.is(Shape.ENDS_IN_QUESTION)) {
            return false;
        }
        boolean sign = text.charAt(line.unit().start()) == '\u00A9';
        boolean initials = line.words() <= 2 && isDroitsReserves(line);
        return sign || initials || line.opensWith(LexicalCategory.CREDIT);
    }

    /** "Lina Hardi in her workshop. Photo: S. Arvor": what a caption ends in. */
    private boolean endsInCredit(SegmentFeatures line) {
        if (line.words() > CAPTION || !LexicalCategory.CREDIT.in(line.within()) || line.is(Shape.ENDS_IN_QUESTION)) {
            return false;
        }
        Words words = Words.of(text, line.unit().start(), line.unit().end());
        for (int i = Math.max(1, words.size() - LONGEST_SIGNATURE); i < words.size() - 1; i++) {
            int length = lexicon.length(LexicalCategory.CREDIT, words, i);
            int behind = length > 0 ? words.end(i + length - 1) : 0;
            boolean sign = behind > 0
                    && behind < line.unit().end()
                    && (text.charAt(behind) == ':' || text.charAt(behind) == '.' || text.charAt(behind) == ' ');
            int name = i + length;
            if (sign
                    && name < words.size()
                    && CharClass.isInitial(text.charAt(words.start(name)))
                    && isSentenceEnd(words, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSentenceEnd(Words words, int i) {
        for (int c = words.end(i - 1); c < words.start(i); c++) {
            if (CharClass.isSentenceEnd(text.charAt(c)) || CharClass.isDash(text.charAt(c)) || text.charAt(c) == '|') {
                return true;
            }
        }
        return false;
    }

    /** French pages sign pictures of unknown origin with "DR", "D.R". */
    private boolean isDroitsReserves(SegmentFeatures line) {
        String words = text.subSequence(line.unit().start(), line.unit().end()).toString();
        return words.equals("DR") || words.equals("D.R") || words.equals("D.R.") || words.equals("Ph. D.R");
    }
}
