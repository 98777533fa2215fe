package org.entretien.recognition.segmentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.LanguageTag;
import org.entretien.page.Page;
import org.entretien.page.Zone;
import org.entretien.recognition.language.Languages;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.lexicon.Lexicons;
import org.entretien.recognition.text.Segment;
import org.entretien.spi.Deadline;

/**
 * A page that is cut into segments.
 *
 * @param page the page; its blocks hold the zones that are known
 * @param segments of it, in reading order
 * @param language of their words; empty when it is not known
 */
public record SegmentedPage(Page page, List<Segment> segments, Optional<LanguageTag> language) {
    private static final int CHECK_EVERY = 1024;

    /** {@return a page in segments} @param page any page */
    public static SegmentedPage of(Page page) {
        List<Segment> segments = Segmenter.of(page);
        return new SegmentedPage(page, segments, Languages.ofPage(page.text(), segments, page.declaredLanguage()));
    }

    /** {@return the same segments read without the words of any language} */
    public SegmentedPage withoutLanguage() {
        return new SegmentedPage(page, segments, Optional.empty());
    }

    /** {@return what its words are looked up in} */
    public Lexicon lexicon() {
        return Lexicons.of(language.map(LanguageTag::language).orElse("und"));
    }

    /** {@return what each segment says by itself} @param deadline checked now and then */
    public List<SegmentFeatures> features(Deadline deadline) {
        Lexicon lexicon = lexicon();
        List<SegmentFeatures> features = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            Optional<Zone> zone = page.blocks().get(segment.block()).zone();
            features.add(SegmentFeatures.of(page.text(), segment, zone, lexicon));
            if (features.size() % CHECK_EVERY == 0) {
                deadline.check();
            }
        }
        return features;
    }
}
