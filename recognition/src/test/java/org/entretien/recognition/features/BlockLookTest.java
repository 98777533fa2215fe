package org.entretien.recognition.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entretien.page.Style;
import org.entretien.recognition.lexicon.Lexicons;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.text.Segment;
import org.junit.jupiter.api.Test;

class BlockLookTest {
    private static final String WORDS = "Who keeps it?";

    private static Style bold(double share, String signature) {
        return new Style(0, share, 0, signature);
    }

    private static BlockLook[] looks(Style... styles) {
        List<SegmentFeatures> lines = new ArrayList<>();
        for (int i = 0; i < styles.length; i++) {
            lines.add(SegmentFeatures.of(
                    WORDS, new Segment(0, WORDS.length(), i, styles[i], false, 0), Lexicons.of("en")));
        }
        return BlockLook.of(lines);
    }

    @Test
    void elementsThatOnlyEmphasiseOrLinkMakeNoOtherLook() {
        BlockLook[] looks = looks(bold(1, "strong<p"), bold(1, "b<p"), bold(1, "a.out<strong<p"), bold(0.85, "p"));

        assertThat(looks).containsOnly(looks[0]);
    }

    @Test
    void aClassThatHardlyAnyLineHasMakesNoOtherLook() {
        Style usual = bold(1, "strong<p.text");
        BlockLook[] looks = looks(usual, usual, usual, bold(1, "span.x<p.third"));

        assertThat(looks).containsOnly(looks[0]);
    }

    @Test
    void aClassThatManyLinesHaveDoes() {
        Style one = bold(0, "p.question");
        Style other = bold(0, "p.answer");
        BlockLook[] looks = looks(one, other, one, other, one, other);

        assertThat(looks[0]).isNotEqualTo(looks[1]);
    }

    @Test
    void headingsBoldAndSlantedLinesLookOtherwise() {
        Style plain = bold(0, "p");
        BlockLook[] looks = looks(plain, plain, plain, bold(1, "p"), new Style(0, 0, 1, "p"), new Style(2, 0, 0, "h2"));

        assertThat(List.of(looks).subList(2, 6)).doesNotHaveDuplicates();
    }
}
