package org.entretien.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortedNamesTest {
    @Test
    void comeInTheirOrderHoweverManyPartsTheyWereSortedIn() throws Exception {
        List<Path> names = new ArrayList<>();
        for (int i = 0; i < 1003; i++) {
            names.add(Path.of("page-" + i + (i % 7 == 0 ? "\nété" : ".txt")));
        }
        Collections.shuffle(names, new Random(5));
        try (SortedNames sorted = new SortedNames(FileSystems.getDefault(), 100)) {
            for (Path name : names) {
                sorted.add(name);
            }
            sorted.sort();
            List<Path> found = new ArrayList<>();
            sorted.forEachRemaining(found::add);
            Collections.sort(names);
            assertThat(found).isEqualTo(names);
        }
    }

    @Test
    void noneAreNone() throws Exception {
        try (SortedNames sorted = new SortedNames(FileSystems.getDefault(), 2)) {
            sorted.sort();
            assertThat(sorted.hasNext()).isFalse();
        }
    }
}
