package org.entretien.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpiTest {
    private static Head head(byte... bytes) {
        return new Head("p", Optional.empty(), bytes);
    }

    @Test
    void placesAreSaidForPeople() {
        assertThat(new Place.Whole().describe()).isEmpty();
        assertThat(new Place.AtLine(3, 14).describe()).isEqualTo("line 3, column 14");
        assertThat(new Place.InRecord(2, 99, new Place.AtLine(3, 14)).describe())
                .isEqualTo("record 2 at byte 99, line 3, column 14");
        assertThat(new Place.InRecord(2, 99, new Place.Whole()).describe()).isEqualTo("record 2 at byte 99");
        assertThat(new Place.InRecord(2, -1, new Place.AtLine(3, 14)).describe())
                .isEqualTo("record 2, line 3, column 14");
    }

    @Test
    void errorsAreOneSentenceWithThePlace() {
        assertThat(new InputRejected(InputRejected.Code.MISFIT, "a.json", new Place.AtByte(7), "odd"))
                .hasMessage("a.json: byte 7: odd");
        assertThat(new LimitExceeded("a", new Place.AtLine(1, 2), "turns", 5, 6))
                .hasMessage("a: line 1, column 2: turns: 6 or more, at most 5 allowed");
        assertThat(new LimitExceeded("a", "turns", 5, 6)).hasMessage("a: turns: 6 or more, at most 5 allowed");
    }

    @Test
    void theErrorOfAPayloadIsToldOfItsRecord() {
        InputRejected odd = new InputRejected(InputRejected.Code.MISFIT, "a.warc#2", new Place.AtByte(7), "odd");
        assertThat(odd.inRecord("a.warc", 2, 99)).hasMessage("a.warc: record 2 at byte 99, byte 7: odd");
        assertThat(odd.inRecord("a.warc", 2, 99).code()).isEqualTo(InputRejected.Code.MISFIT);
        assertThat(new LimitExceeded("a.warc#2", "turns", 5, 6).inRecord("a.warc", 2, 99))
                .hasMessage("a.warc: record 2 at byte 99: turns: 6 or more, at most 5 allowed");
        PluginMissing missing = new PluginMissing("nobody reads a.warc#2");
        assertThat(missing.inRecord("a.warc", 2, 99)).isSameAs(missing);
    }

    @Test
    void bytesInMemoryAreNotCopied() {
        byte[] bytes = {'a', 'b'};
        Source source = Source.of("p", bytes);
        assertThat(source.named("q").withMediaType("text/plain").readAll(ParseContext.standalone("q")))
                .isSameAs(bytes);
        assertThat(Source.of("p", source::open).inMemory()).isEmpty();
        ParseContext small =
                new ParseContext(Limits.DEFAULT.withBytes(1), Deadline.in("p", Duration.ofDays(1)), Services.none());
        assertThatThrownBy(() -> source.readAll(small))
                .isInstanceOf(LimitExceeded.class)
                .hasMessageContaining("bytes of one document");
    }

    @Test
    void limitsArePositive() {
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULT.withBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULT.withTime(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.DEFAULT.withLineChars(-1));
    }

    @Test
    void deadlinesEnd() {
        Deadline.in("p", Duration.ofDays(100_000)).check();
        Deadline over = Deadline.in("p", Duration.ofNanos(1));
        assertThatThrownBy(() -> {
                    Thread.sleep(1);
                    over.check();
                })
                .isInstanceOf(LimitExceeded.class)
                .hasMessageContaining("working time");
    }

    @Test
    void anInterruptedThreadEndsItsWork() {
        Deadline deadline = Deadline.in("p", Duration.ofDays(1));
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(deadline::check).hasMessageContaining("interrupted");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void headsTellTextFromBinary() {
        assertThat(head((byte) 'a', (byte) 0).looksBinary()).isTrue();
        assertThat(head((byte) 'a', (byte) 0x80).looksBinary()).isFalse();
        assertThat(head((byte) 0xFF, (byte) 0xFE, (byte) 'a', (byte) 0).looksBinary())
                .isFalse();
        assertThat(head((byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 'a').ascii())
                .isEqualTo("a");
        assertThat(head((byte) 0xFE, (byte) 0xFF, (byte) 0, (byte) '<', (byte) 0, (byte) 'a')
                        .ascii())
                .isEqualTo("<a");
    }

    @Test
    void sourcesKeepWhatTheirTransportSays() throws java.io.IOException {
        Source source = Source.ofText("p", "é")
                .withMediaType("Text/HTML; charset=x")
                .withUri(URI.create("https://exemple.invalid/"))
                .named("q");
        assertThat(source.mediaType()).contains("text/html");
        assertThat(source.charset()).contains(StandardCharsets.UTF_8);
        assertThat(source.uri()).isPresent();
        assertThat(source.name()).isEqualTo("q");
        assertThat(source.open().readAllBytes()).isEqualTo("é".getBytes(StandardCharsets.UTF_8));
        assertThat(source.open().readAllBytes()).hasSize(2);
    }

    @Test
    void hostsAreComparedAsHosts() {
        Optional<URI> page = Optional.of(URI.create("https://WWW.Exemple.invalid/a"));
        assertThat(SiteProfile.isOn(page, "exemple.invalid")).isTrue();
        assertThat(SiteProfile.isOn(page, "emple.invalid")).isFalse();
        assertThat(SiteProfile.isOn(page, "www.exemple.invalid")).isTrue();
        assertThat(SiteProfile.isOn(Optional.empty(), "exemple.invalid")).isFalse();
        assertThat(SiteProfile.isOn(Optional.of(URI.create("urn:x")), "exemple.invalid"))
                .isFalse();
    }

    @Test
    void formatsAreInLowerCaseAndHaveAnEnding() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Format("X", List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Format("X", List.of(), List.of("X")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Format("X", List.of("A/B"), List.of("x")));
        assertThat(new Format("X", List.of(), List.of("x", "y")).ending()).isEqualTo("x");
    }

    @Test
    void certaintyIsAPercentage() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Probe(101, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Probe(-1, ""));
        assertThat(Probe.no("x").certainty()).isZero();
    }
}
