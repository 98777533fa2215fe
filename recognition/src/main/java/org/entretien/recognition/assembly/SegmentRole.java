package org.entretien.recognition.assembly;

import org.entretien.page.Discard;

/**
 * What a unit becomes.
 *
 * @param kind where it goes
 * @param reason why it goes nowhere; meant only for {@link Kind#DISCARDED} and for what is left over of a unit
 */
record SegmentRole(Kind kind, Discard reason) {
    /** Where a unit goes. */
    enum Kind {
        HEADLINE,
        DATELINE,
        BYLINE,
        TICKER,
        RELATED,
        STANDFIRST,
        INTRODUCTION,
        BODY,
        QUESTION,
        ANSWER,
        SUBHEADING,
        NOTE,
        DISCARDED
    }

    static SegmentRole of(Kind kind) {
        return new SegmentRole(kind, Discard.CHROME);
    }

    static SegmentRole discarded(Discard reason) {
        return new SegmentRole(Kind.DISCARDED, reason);
    }
}
