package org.entretien.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The same page is read the same way")
class DeterminismTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private List<ParseResult> expected = List.of();

    private static List<ParseResult> readAll() {
        return Reading.seeds().stream().map(DeterminismTest::read).toList();
    }

    private static ParseResult read(Path seed) {
        return Reading.read(Source.of(seed));
    }

    @BeforeEach
    void readOnce() {
        Locale.setDefault(Locale.ROOT);
        expected = readAll();
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Asia/Kathmandu",
        "ar-MA, Africa/Casablanca",
        "th-TH-u-ca-buddhist, Pacific/Kiritimati",
        "ja-JP-u-ca-japanese, America/St_Johns",
        "lt-LT, Etc/GMT+12",
        "hi-IN-u-nu-deva, UTC"
    })
    void inEveryLocaleAndTimeZone(String language, String zoneId) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));

        assertThat(readAll()).isEqualTo(expected);
    }

    @Test
    void byManyThreadsAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<ParseResult>>> all = Stream.generate(() -> threads.submit(DeterminismTest::readAll))
                    .limit(8)
                    .toList();
            for (Future<List<ParseResult>> one : all) {
                assertThat(one.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
