package org.entretien.recognition.segmentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entretien.page.Page;
import org.entretien.recognition.Pages;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Segment;

class SegmenterProperties {
    @Property
    void holdEveryCharacterWithInkOnceAndInOrder(@ForAll String text) {
        Page page = Pages.of(text.split("\n", -1));
        List<Segment> units = Segmenter.of(page);

        int at = 0;
        for (Segment unit : units) {
            assertThat(unit.start()).isGreaterThanOrEqualTo(at);
            assertThat(inked(page.text(), at, unit.start())).isEmpty();
            assertThat(unit.end()).isGreaterThan(unit.start());
            at = unit.end();
        }
        assertThat(inked(page.text(), at, page.text().length())).isEmpty();
    }

    private static String inked(String text, int start, int end) {
        return text.substring(start, end)
                .chars()
                .filter(c -> !CharClass.isBlank((char) c))
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }
}
