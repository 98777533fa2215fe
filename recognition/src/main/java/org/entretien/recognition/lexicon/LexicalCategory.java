package org.entretien.recognition.lexicon;

import java.util.Locale;

/** What a phrase of the lexicon says about the line it stands in. The names are those of the sections of the resource. */
public enum LexicalCategory {
    ANNOUNCE,
    ANNOUNCE_WHOLE_LINE,
    BIO,
    BYLINE,
    BYLINE_BEFORE_NAME,
    OUTLET_IN,
    DATE,
    BEFORE_DATE,
    SOURCE_WORD,
    OPENS_QUESTION,
    PROMPTS,
    ADDRESSES,
    ADDRESSES_CAPITAL,
    CONNECTS,
    OPENS_ANSWER,
    FIRST_PERSON,
    HOSTING,
    GUESTING,
    REPORTED,
    FAQ,
    READ_ALSO,
    ABUSE,
    PAYWALL,
    COMMENTS,
    ADVERTISEMENT,
    KEYWORDS,
    SITE,
    CREDIT,
    SOURCE,
    HONORIFIC,
    ROLE,
    STAGE,
    ASKER_LABEL,
    ANSWERER_LABEL,
    QUESTION_TAG,
    ANSWER_TAG,
    COMMON,
    WEEKDAY,
    CHANGED,
    INTRODUCES_SELF,
    SAYS,
    FAREWELL;

    private final long bit = 1L << ordinal();

    /** {@return this sense as one bit of a set} */
    public long bit() {
        return bit;
    }

    /** {@return whether a set of senses has this one} @param set bits of senses */
    public boolean in(long set) {
        return (set & bit) != 0;
    }

    static LexicalCategory ofSection(String section) {
        return valueOf(section.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
