package org.entretien.parser.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entretien.catalogue.Catalogue;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Without the plugin of its format, a document is rejected and not taken for prose. */
class OtherFormatsTest {
    private final TextParser parser = new TextParser();

    @ParameterizedTest
    @ValueSource(strings = {"cut.json", "a.JSONL", "b.ndjson", "c.xml", "d.html", "e.warc", "f.warc.wet"})
    void aNameSaysSo(String name) {
        assertThat(certainty(name, "Bonjour.")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "` {\n  \"headline\": 1`",
                "`[{\"a\": 1}]`",
                "`[\"a\"]`",
                "`WARC/1.0`",
                "`<?xml version='1.0'?>`",
                "`<!DOCTYPE html>`"
            })
    void anOpeningSaysSo(String text) {
        assertThat(certainty("page", text)).isZero();
        assertThat(certainty("page.txt", text)).isEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Musique] Bonsoir.", "{sic} dit-il", "{", "[]", "< 3 ans", "WARC est un format"})
    void proseMayOpenWithABracket(String text) {
        assertThat(certainty("page", text)).isEqualTo(5);
    }

    @Test
    void theCatalogueRejectsWhatNobodyReads() {
        Source source = Source.ofText("cut.json", "{\"headline\": {\"text\": \"Pourquoi ?");
        InputRejected rejection = catchThrowableOfType(
                InputRejected.class, () -> Catalogue.of(parser).parse(source));
        assertThat(rejection.code()).isEqualTo(InputRejected.Code.UNKNOWN_FORMAT);
        assertThat(rejection).hasMessageContaining("there are parsers for: text");
    }

    private int certainty(String name, String text) {
        return parser.probe(new DocumentHead(name, Optional.empty(), text.getBytes(StandardCharsets.UTF_8)))
                .certainty();
    }
}
