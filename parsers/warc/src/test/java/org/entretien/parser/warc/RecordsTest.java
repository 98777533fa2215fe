package org.entretien.parser.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.entretien.parser.warc.Archive.Entry;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Place;
import org.entretien.spi.RecordOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {
    private static final byte[] FIELDS = Archive.utf8("software: a crawler\r\n");

    private static Archive archive(boolean packed) {
        return packed ? Archive.packed() : Archive.plain();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void documentsAreReadAndOtherRecordsSkipped(boolean packed) {
        Archive archive = archive(packed)
                .add(Entry.of("warcinfo", FIELDS))
                .add(Entry.of("request", FIELDS))
                .add(Entry.page("La digue tient bon."))
                .add(Entry.of("metadata", FIELDS))
                .add(Entry.of("revisit", FIELDS))
                .add(Entry.conversion("Le marché rouvre."))
                .add(Entry.of("resource", Archive.utf8("Le bac est réparé."), "Content-Type: text/plain"))
                .add(Entry.of("continuation", FIELDS))
                .add(Entry.of("unheard-of", FIELDS));
        assertThat(Readings.told(Readings.of(archive)))
                .containsExactly(
                        "NO_DOCUMENT",
                        "NO_DOCUMENT",
                        "La digue tient bon.",
                        "NO_DOCUMENT",
                        "NO_DOCUMENT",
                        "Le marché rouvre.",
                        "Le bac est réparé.",
                        "NO_DOCUMENT",
                        "NO_DOCUMENT");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPublicationNamesItsRecord(boolean packed) {
        Archive archive = archive(packed)
                .add(Entry.of("warcinfo", FIELDS))
                .add(Entry.page("La digue tient bon.").ofVersion("1.1"));
        ParseResult result = Readings.parsed(Readings.of(archive).get(1));
        RecordOrigin record = result.record().orElseThrow();
        assertThat(record.id()).contains("urn:uuid:7d3a2c10-0000-4000-8000-00000000000a");
        assertThat(record.target()).contains(URI.create(Entry.ADDRESS));
        assertThat(record.fetched()).contains(Instant.parse("2019-03-12T08:30:00Z"));
        assertThat(record.index()).isEqualTo(1);
        assertThat(record.offset()).isEqualTo(archive.offset(1));
        assertThat(result.publication().source()).contains(URI.create(Entry.ADDRESS));
    }

    @Test
    void whatIsSkippedHasItsPlace() {
        Archive archive = Archive.packed().add(Entry.page("Un.")).add(Entry.of("request", FIELDS));
        Outcome.Skipped skipped = (Outcome.Skipped) Readings.of(archive).get(1);
        assertThat(skipped.source()).isEqualTo("a.warc");
        assertThat(skipped.place()).isEqualTo(new Place.InRecord(1, archive.offset(1), new Place.Whole()));
    }

    @Test
    void everyRecordOfOneMemberHasThePlaceOfTheMember() {
        byte[] records =
                Archive.plain().add(Entry.page("Un.")).add(Entry.page("Deux.")).bytes();
        List<Outcome> outcomes = Readings.of(Archive.gzip(records));
        assertThat(Readings.told(outcomes)).containsExactly("Un.", "Deux.");
        assertThat(outcomes)
                .allSatisfy(one -> assertThat(
                                Readings.parsed(one).record().orElseThrow().offset())
                        .isZero());
    }

    @Test
    void aRecordMayRunOnThroughManyMembers() {
        byte[] record = Entry.page("La digue tient bon, dit-on au port.").bytes();
        Archive archive = Archive.plain();
        for (int i = 0; i < record.length; i++) {
            archive.addStored(Archive.gzip(new byte[] {record[i]})).addStored(Archive.gzip(new byte[0]));
        }
        archive.addStored(Archive.gzip(Entry.page("Deux.").bytes())).addStored(new byte[1024]);
        List<Outcome> outcomes = Readings.of(archive);
        assertThat(Readings.told(outcomes)).containsExactly("La digue tient bon, dit-on au port.", "Deux.");
        assertThat(Readings.parsed(outcomes.get(1)).record().orElseThrow().offset())
                .isEqualTo(archive.offset(2 * record.length));
    }

    @Test
    void whatServersSayInsteadOfADocumentIsSkipped() {
        Archive archive = Archive.plain()
                .add(Entry.response("HTTP/1.1 301 Moved Permanently\nLocation: /", Archive.utf8("moved")))
                .add(Entry.response("HTTP/1.1 404 Not Found\nContent-Type: text/plain", Archive.utf8("none")))
                .add(Entry.response("HTTP/1.0 500 Oh", new byte[0]));
        assertThat(Readings.told(Readings.of(archive))).containsExactly("NO_SUCCESS", "NO_SUCCESS", "NO_SUCCESS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/png",
                "text/css",
                "text/javascript; charset=utf-8",
                "application/x-javascript",
                "application/ld+json",
                "font/woff2",
                "application/pdf",
                "text/html"
            })
    void documentsThatNobodyReadsAreSkipped(String type) {
        Archive archive = Archive.plain()
                .add(Entry.response("HTTP/1.1 200 OK\nContent-Type: " + type, Archive.utf8("%PDF body { } rien")));
        assertThat(Readings.told(Readings.of(archive))).containsExactly("OTHER_TYPE");
    }

    @Test
    void whatTheCrawlerFoundIsBelievedMoreThanWhatTheServerSaid() {
        Entry picture = Entry.page("GIF89a").with("WARC-Identified-Payload-Type: image/gif");
        Entry text = Entry.response("HTTP/1.1 200 OK\nContent-Type: image/gif", Archive.utf8("La digue tient bon."))
                .with("WARC-Identified-Payload-Type: text/plain");
        assertThat(Readings.told(Readings.of(Archive.plain().add(picture).add(text))))
                .containsExactly("OTHER_TYPE", "La digue tient bon.");
    }

    @Test
    void whereNobodyKnowsTheTypeTheDocumentIsLookedAt() {
        Archive archive = Archive.plain()
                .add(Entry.response("HTTP/1.1 200 OK", Archive.utf8("La digue tient bon.")))
                .add(Entry.response("HTTP/1.1 200 OK", new byte[512]))
                .add(Entry.response("HTTP/1.1 200 OK\nContent-Type: application/octet-stream", Archive.utf8("Un.")));
        assertThat(Readings.told(Readings.of(archive))).containsExactly("La digue tient bon.", "OTHER_TYPE", "Un.");
    }

    @Test
    void anEmptyDocumentIsNone() {
        Archive archive = Archive.plain()
                .add(Entry.conversion(""))
                .add(Entry.conversion(" \n "))
                .add(Entry.page(""));
        assertThat(Readings.told(Readings.of(archive))).containsExactly("NO_DOCUMENT", "NO_DOCUMENT", "NO_DOCUMENT");
    }

    @Test
    void theDeclaredCharsetIsUsedUnlessItDoesNotExist() {
        byte[] latin = "Le bac est réparé.".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        Archive archive = Archive.plain()
                .add(Entry.response("HTTP/1.1 200 OK\nContent-Type: text/plain; charset=iso-8859-1", latin))
                .add(Entry.response(
                        "HTTP/1.1 200 OK\nContent-Type: text/plain; charset=no-such",
                        Archive.utf8("Le bac est réparé.")));
        List<Outcome> outcomes = Readings.of(archive);
        assertThat(Readings.told(outcomes)).containsExactly("Le bac est réparé.", "Le bac est réparé.");
        assertThat(Readings.parsed(outcomes.get(0)).diagnostics())
                .noneMatch(Diagnostic.CharsetFallback.class::isInstance);
    }

    @Test
    void oddAddressesAndDatesDoNoHarm() {
        Entry odd = Entry.of(
                "conversion",
                Archive.utf8("La digue tient bon."),
                "WARC-Target-URI: <ht!tp://[::1/ \u0001\uFFFE>",
                "WARC-Date: 23/05/2016 25h",
                "WARC-Record-ID: <>");
        ParseResult result =
                Readings.parsed(Readings.of(Archive.plain().add(odd)).get(0));
        RecordOrigin record = result.record().orElseThrow();
        assertThat(record.target()).isEmpty();
        assertThat(record.fetched()).isEmpty();
        assertThat(record.id()).isEmpty();
        assertThat(result.publication().source()).isEmpty();
    }

    @Test
    void aDocumentThatTheCrawlerCutIsReadAndSaidToBeCut() {
        Entry cut = Entry.conversion("La digue tient").with("WARC-Truncated: length");
        assertThat(Readings.parsed(Readings.of(Archive.plain().add(cut)).get(0)).diagnostics())
                .anySatisfy(one -> assertThat(one.message()).contains("only a part of this document: length"));
    }

    @Test
    void linesMayEndWithoutCarriageReturn() {
        String record = new String(Entry.conversion("Un.").bytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(Readings.told(Readings.of(Archive.utf8(record.replace("\r", "") + record))))
                .containsExactly("Un.", "Un.");
    }
}
