package org.entretien.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SourceMapTest {
    @Test
    void aTextThatIsTheFileStandsWhereItStands() {
        SourceMap places = SourceMap.same("ab\ncd\r\n\re\r");
        assertThat(places.of(0)).contains(new FilePlace(0, 1, 1));
        assertThat(places.of(2)).contains(new FilePlace(2, 1, 3));
        assertThat(places.of(4)).contains(new FilePlace(4, 2, 2));
        assertThat(places.of(6)).contains(new FilePlace(6, 2, 4));
        assertThat(places.of(7)).contains(new FilePlace(7, 3, 1));
        assertThat(places.of(8)).contains(new FilePlace(8, 4, 1));
        assertThat(places.of(10)).contains(new FilePlace(10, 5, 1));
    }

    @Test
    void betweenAnchorsTextAndFileRunInStep() {
        String file = "<p>ab</p>\n<p>cd</p>";
        SourceMap places = new SourceMap.Builder().anchor(0, 3).anchor(3, 13).build(file);
        assertThat(places.of(1).orElseThrow()).hasToString("1:5");
        assertThat(places.of(4).orElseThrow()).isEqualTo(new FilePlace(14, 2, 5));
    }

    @Test
    void whatStandsNowhereHasNoPlace() {
        SourceMap places =
                new SourceMap.Builder().anchor(2, 0).anchor(4, -1).anchor(6, 9).build("0123456789");
        assertThat(places.of(1)).isEmpty();
        assertThat(places.of(3)).map(FilePlace::offset).contains(1);
        assertThat(places.of(5)).isEmpty();
        assertThat(places.of(6)).map(FilePlace::offset).contains(9);
        assertThat(SourceMap.UNKNOWN.of(0)).isEmpty();
        assertThat(SourceMap.UNKNOWN.isEmpty()).isTrue();
        assertThat(places.isEmpty()).isFalse();
    }

    @Test
    void anAnchorIsReplacedCutOffOrRefused() {
        SourceMap.Builder builder =
                new SourceMap.Builder().anchor(0, 1).anchor(5, 20).anchor(5, 30);
        assertThat(builder.build("").of(5)).map(FilePlace::offset).contains(30);
        builder.cut(5);
        assertThat(builder.build("").of(5)).map(FilePlace::offset).contains(6);
        builder.anchor(3, 9);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.anchor(2, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.anchor(4, -2));
        assertThatIllegalArgumentException().isThrownBy(() -> new FilePlace(0, 0, 1));
    }

    @Test
    void anchorsThatSayNothingNewAreNotKept() {
        SourceMap.Builder builder = new SourceMap.Builder();
        for (int i = 0; i < 1000; i++) {
            builder.anchor(i, i + 7);
        }
        assertThat(builder.build(""))
                .isEqualTo(new SourceMap.Builder().anchor(0, 7).build(""));
    }

    @Test
    void filesMayHaveManyLinesAndAnchors() {
        String file = "x\n".repeat(1000);
        assertThat(SourceMap.same(file).of(1998)).contains(new FilePlace(1998, 1000, 1));
        SourceMap.Builder builder = new SourceMap.Builder();
        for (int i = 0; i < 1000; i++) {
            builder.anchor(i, 2 * i);
        }
        SourceMap places = builder.build(file);
        for (int i = 0; i < 1000; i++) {
            assertThat(places.of(i)).contains(new FilePlace(2 * i, i + 1, 1));
        }
        assertThat(places).hasToString("1000 anchors in 1001 lines");
    }

    @Test
    void anAnchorAtTheBeginningOfTheFileIsOne() {
        SourceMap places = new SourceMap.Builder()
                .anchor(0, -1)
                .anchor(3, 0)
                .anchor(5, -1)
                .anchor(6, -1)
                .build("abc");
        assertThat(places.of(2)).isEmpty();
        assertThat(places.of(3)).contains(new FilePlace(0, 1, 1));
        assertThat(places.of(4)).contains(new FilePlace(1, 1, 2));
        assertThat(places.of(6)).isEmpty();
        assertThat(places)
                .isEqualTo(new SourceMap.Builder()
                        .anchor(0, -1)
                        .anchor(3, 0)
                        .anchor(5, -1)
                        .build("abc"));
    }

    @Test
    void placesAreEqualWhenTextFileAndLinesAre() {
        SourceMap places = new SourceMap.Builder().anchor(2, 4).build("a\nbcdef");
        assertThat(places)
                .isEqualTo(new SourceMap.Builder().anchor(2, 4).build("a\nbcdef"))
                .hasSameHashCodeAs(new SourceMap.Builder().anchor(2, 4).build("a\nbcdef"))
                .isNotEqualTo(new SourceMap.Builder().anchor(3, 4).build("a\nbcdef"))
                .isNotEqualTo(new SourceMap.Builder().anchor(2, 5).build("a\nbcdef"))
                .isNotEqualTo(new SourceMap.Builder().anchor(2, 4).build("abcdef"))
                .isNotEqualTo("2 anchors");
        assertThat(places.hashCode()).isNotEqualTo(SourceMap.UNKNOWN.hashCode());
    }
}
