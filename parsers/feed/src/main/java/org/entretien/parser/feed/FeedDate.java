package org.entretien.parser.feed;

import java.util.Optional;
import org.entretien.domain.PublicationDate;
import org.entretien.page.MachineDate;

/** The dates of feeds, at the precision that they have; Dublin Core knows years alone. */
final class FeedDate {
    private static final int LONGEST = 64;

    private FeedDate() {}

    /** {@return the date that is printed; empty when it is none} @param printed as it stands in the feed */
    static Optional<PublicationDate> parse(String printed) {
        String text = printed.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean year = text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return year && !text.equals("0000") ? Optional.of(PublicationDate.parse(text)) : MachineDate.of(text);
    }
}
