package org.entretien.cli.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "page.txt, page",
        "page.txt.gz, page",
        "PAGE.TXT.GZ, PAGE",
        "page, page",
        "page.gz, page",
        ".gz, .gz",
        "a.b.txt, a.b",
        "page., page",
        ".hidden, .hidden"
    })
    void stemIsTheNameWithoutItsEndings(String name, String stem) {
        assertThat(FileNames.stem(name)).isEqualTo(stem);
    }

    @Test
    void shortNamesStayAsTheyAre() {
        assertThat(FileNames.join("page", "-000001.json")).isEqualTo("page-000001.json");
    }

    @Test
    void longNamesAreCutAndStayApart() {
        String one = FileNames.join("n".repeat(251) + "a", ".json");
        String two = FileNames.join("n".repeat(251) + "b", ".json");
        assertThat(one).hasSize(255).endsWith(".json").isNotEqualTo(two);
        assertThat(one).isEqualTo(FileNames.join("n".repeat(251) + "a", ".json"));
    }

    @Property
    void namesFitIntoBytesNotCharacters(@ForAll String stem) {
        String name = FileNames.join((stem + "é😀").repeat(60), ".json");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
        assertThat(name).endsWith(".json");
    }

    @Test
    void endingIsInLowerCaseWhateverTheLocale() {
        assertThat(FileNames.ending("page.TXIT")).contains("txit");
        assertThat(FileNames.ending("page")).isEmpty();
        assertThat(FileNames.ending("page.")).isEmpty();
    }
}
