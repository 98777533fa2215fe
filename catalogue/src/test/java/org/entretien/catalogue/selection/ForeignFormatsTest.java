package org.entretien.catalogue.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.Fakes;
import org.entretien.catalogue.ParseOptions;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.Format;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Probe;
import org.entretien.spi.PublicationParser;
import org.entretien.spi.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of known formats are refused by name, and no sentence that merely begins like one. */
class ForeignFormatsTest {
    private static final String PDF = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n(Why?) Tj\n";

    /** A parser that takes anything, as sure as those of text are when a name or a server says so. */
    private record Eager(String id, int certainty, Format format) implements PublicationParser {
        static final Format PLAIN = new Format("Plain text", List.of("text/plain"), List.of("txt"));
        static final Format WEB = new Format("HTML", List.of("text/html", "application/xhtml+xml"), List.of("html"));

        @Override
        public Probe probe(DocumentHead head) {
            return new Probe(certainty, "told so");
        }

        @Override
        public Stream<Outcome> parse(Source source, ParseContext context) {
            source.readAll(context);
            return Stream.of(Fakes.parsed(id));
        }
    }

    private static final PublicationParser TEXT = new Eager("text", 60, Eager.PLAIN);

    static Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new TreeMap<>();
        for (String row : ROWS) {
            int bar = row.indexOf('|');
            samples.put(row.substring(0, bar), latin(row.substring(bar + 1)));
        }
        samples.put("a tar archive", latin("page.txt" + "\0".repeat(249) + "ustar\0" + "00"));
        samples.put("a Kindle book", latin("A book" + "\0".repeat(54) + "BOOKMOBI"));
        samples.put("a program (Windows)", latin("MZ\u0090\0" + "\0".repeat(60) + "PE\0\0L"));
        samples.put("an archive of ar or a Debian package", latin("!<arch>\n" + "d".repeat(58) + "`\n2.0\n"));
        samples.put("an EPUB book", zip("mimetype", "application/epub+zip", "a.xhtml", "Why?"));
        samples.put(
                "an OpenDocument file (such as .odt)",
                zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "Why?"));
        samples.put("a web archive packed as WACZ", zip("archive/data.warc.gz", "x", "datapackage.json", "{}"));
        samples.put("a Word file (.docx)", zip("[Content_Types].xml", "x", "word/document.xml", "Why?"));
        samples.put("an Office file (such as .xlsx or .pptx)", zip("[Content_Types].xml", "x", "xl/book.xml", "Why?"));
        samples.put("a Java archive", zip("META-INF/MANIFEST.MF", "x", "A.class", "x"));
        samples.put("a ZIP archive", zip("page.txt", "Why?", "b", "x"));
        return samples;
    }

    private static final List<String> ROWS = List.of(
            "a PDF file|" + PDF,
            "a PostScript file|%!PS-Adobe-3.0\n%%Title: a\n",
            "an RTF file|{\\rtf1\\ansi Why?}",
            "an old Office file (such as .doc)|\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1\0\0",
            "a DjVu file|AT&TFORM\0\0\1\2DJVU",
            "a Safari web archive or property list|bplist00\u00D1\u0001",
            "a 7z archive|7z\u00BC\u00AF'\u001C\0\4",
            "a RAR archive|Rar!\u001A\u0007\1\0",
            "data packed with xz|\u00FD7zXZ\0\0\4",
            "data packed with bzip2|BZh91AY&SY\u00AA",
            "data packed with Zstandard|(\u00B5/\u00FD\4X",
            "data packed with LZ4|\u0004\"M\u0018d",
            "data packed with compress|\u001F\u009D\u0090",
            "data packed with lzip|LZIP\u0001",
            "a cabinet archive|MSCF\0\0\0\0",
            "a PNG image|\u0089PNG\r\n\u001A\n\0\0\0\rIHDR",
            "a JPEG image|\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF",
            "a GIF image|GIF89a\u0010\0\u0010\0\u0080\0\0",
            "a WebP image|RIFF\u0010\0\0\0WEBPVP8 ",
            "a TIFF image|II*\0\b\0\0\0",
            "a BMP image|BMF\0\0\0\0\0\0\0" + "6\0\0\0(\0\0\0",
            "an AVIF image|\0\0\0 ftypavif",
            "a HEIC image|\0\0\0 ftypheic",
            "a JPEG 2000 or JPEG XL image|\0\0\0\fjP  \r\n\u0087\n",
            "an icon|\0\0\u0001\0\u0001\0\u0010\u0010\0\0",
            "a Photoshop file|8BPS\0\u0001",
            "an MP3 recording|ID3\u0004\0\0\0\0\u0010v",
            "a WAV recording|RIFF\u0010\0\0\0WAVEfmt ",
            "an Ogg recording|OggS\0\u0002",
            "a FLAC recording|fLaC\0\0\0\"\u0010",
            "an AAC recording|\u00FF\u00F1P\u0080\u0001\u001F\u00FC",
            "an AIFF recording|FORM\0\0\0\u0010AIFFCOMM",
            "an AMR recording|#!AMR\n\u0004\u0012",
            "a MIDI file|MThd\0\0\0\u0006\0",
            "an M4A recording|\0\0\0 ftypM4A ",
            "an MP4 or QuickTime video|\0\0\0 ftypisom",
            "a WebM or Matroska video|\u001AE\u00DF\u00A3\u0001",
            "an AVI video|RIFF\u0010\0\0\0AVI LIST",
            "an MPEG video|\0\0\u0001\u00BA!",
            "a Windows Media file|0&\u00B2u\u008Ef\u00CF\u0011",
            "a Flash video|FLV\u0001\5",
            "an SQLite database|SQLite format 3\0",
            "a Parquet file|PAR1\u0015\4\u0015",
            "an Avro file|Obj\u0001\4",
            "an ORC file|ORC\n\u0003\1",
            "an Arrow file|ARROW1\0\0",
            "an HDF5 file|\u0089HDF\r\n\u001A\n",
            "a compiled Java class|\u00CA\u00FE\u00BA\u00BE\0\0\0=",
            "a serialized Java object|\u00AC\u00ED\0\u0005sr",
            "a program (ELF)|\u007FELF\2\1",
            "a program (Mach-O)|\u00CF\u00FA\u00ED\u00FE",
            "a program (WebAssembly)|\0asm\u0001\0\0\0",
            "a font|wOF2\0\1\0\0",
            "a web page saved as MHTML|From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\"\r\n\r\n--x",
            "an e-mail message of several parts|Subject: Why?\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n--x",
            "an SVG drawing|<?xml version=\"1.0\"?>\n<!-- a lamp -->\n<svg xmlns=\"http://www.w3.org/2000/svg\"><text>Why?</text></svg>",
            "a transcript in WebVTT|WEBVTT\n\n00:01.000 --> 00:04.000\n<v Mira Sund>Why?\n",
            "subtitles in SRT|1\r\n00:00:01,000 --> 00:00:04,000\r\nWhy?\r\n");

    @Test
    void everyRowKnowsItsFilesAndNoOther() {
        Map<String, String> known = new TreeMap<>();
        samples()
                .forEach((name, bytes) ->
                        known.put(name, found(bytes).map(ForeignFormat::name).orElse("none")));
        known.forEach((name, found) -> assertThat(found).isEqualTo(name));
        // Each row of the table has a sample here, or the test proves less than it seems to.
        assertThat(known.keySet()).containsExactlyInAnyOrderElementsOf(ForeignFormats.names());
    }

    @ParameterizedTest
    @MethodSource("otherOpenings")
    void otherOpeningsOfTheSameFormats(String name, String opening) {
        assertThat(found(latin(opening)).map(ForeignFormat::name)).contains(name);
    }

    static Stream<Arguments> otherOpenings() {
        return Stream.of(
                        List.of("an MP3 recording", "\u00FF\u00FB\u0090d\0\0\0"),
                        List.of("data packed with Zstandard", "]*M\u0018\u0010\0\0\0dictionary"),
                        List.of("a tar archive", "page.txt" + "\0".repeat(249) + "ustar  \0"),
                        List.of("a ZIP archive", "PK\u0005\u0006\0\0\0\0"),
                        List.of("a transcript in WebVTT", "\u00EF\u00BB\u00BFWEBVTT - Talk\n\nSTYLE\n::cue {}\n"),
                        List.of("a transcript in WebVTT", "WEBVTT\nKind: captions\nLanguage: en\n"),
                        List.of(
                                "subtitles in SRT",
                                "\u00EF\u00BB\u00BF12\n00:01:01.000 --> 00:01:04.000 align:start\nWhy?"),
                        List.of("an SVG drawing", "<svg>"),
                        List.of("a PDF file", "\u00EF\u00BB\u00BF\n%PDF-1.4\n%\u00E2\u00E3\u00CF\u00D3\n"))
                .map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PK stands for the initials of its maker.",
                "RIFF is what they call it. RIFFWAVE too.",
                "BM: When did you begin?\nLena Ost: Early, with the lamp in my hand.",
                "BM    Whatever it was, we kept it and looked after it for years",
                "GIF89a is older than both of us.",
                "ID3 tags were her idea.",
                "%PDF-1.4 is what the printer wants.",
                "%!PS-Adobe-3.0 she wrote on the wall.",
                "WEBVTT is a format for captions, says its editor.\n\nWhy?\nBecause.",
                "WEBVTT\n\nAn interview with its editor\n\nWhy did you make it?\nSomebody had to.",
                "1\n00:00 was when we left.",
                "1\nThe train left at 00:00:01,000 --> and we were on it.",
                "1. Why?\n2. Because.",
                "OggS, fLaC, PAR1: three words on a door.",
                "PAR1 rooms cost less, said the owner.",
                "ORCHARD keepers of the north.",
                "fLaC is a file format.",
                "MZ\u2019s daughter answers: \"PE was never my lesson.\"",
                "Rar! she cried, and the lion ran.",
                "BZh9 was painted on the hull.",
                "7z, please.",
                "SQLite format 3 is what it says on the tin.",
                "FORM follows function, AIFF she might say.",
                "Subject: lamps\nContent-Type: none of your business\n\nWhy?",
                "MIME-Version: what a headline\n\nContent-Type: multipart/related, says the engineer.",
                "<svgs are fun",
                "Obj",
                "GG",
                "\u00FF\u00FEW\0h\0y\0?\0"
            })
    void proseThatBeginsLikeAFileIsRead(String text) {
        assertThat(found(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(found(text.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
        assertThat(Catalogue.of(TEXT).parse(Source.ofText("page.txt", text)).publication())
                .isNotNull();
    }

    @Test
    void aNameOrAServerMakesNoTextOfBytes() {
        Catalogue catalogue = Catalogue.of(TEXT, new Eager("html", 90, Eager.WEB));
        for (String name : List.of("page.txt", "page.html", "standard input", "page.pdf")) {
            InputRejected refused = refused(catalogue, Source.ofText(name, PDF).withMediaType("text/html"));
            assertThat(refused.code()).isEqualTo(InputRejected.Code.UNKNOWN_FORMAT);
            assertThat(refused)
                    .hasMessage(name
                            + ": a PDF file, which no parser here reads; extract its text first, for example with"
                            + " pdftotext (there are parsers for: html, text)");
        }
    }

    @Test
    void packedOnesAreRefusedToo() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(latin(PDF));
        }
        assertThat(refused(Catalogue.of(TEXT), Source.of("page.txt.gz", packed.toByteArray())))
                .hasMessageStartingWith("page.txt.gz: a PDF file");
    }

    @Test
    void aPluginForTheFormatGetsIt() {
        Format vtt = new Format("WebVTT", List.of("text/vtt"), List.of("vtt"));
        Catalogue unsure = Catalogue.of(TEXT, new Eager("vtt", 5, vtt));
        Source captions = Source.of("page.txt", samples().get("a transcript in WebVTT"));
        assertThat(headline(unsure, captions)).isEqualTo("vtt");
        Format pdf = new Format("PDF", List.of(), List.of("pdf"));
        assertThat(headline(Catalogue.of(TEXT, new Eager("print", 1, pdf)), Source.ofText("x.txt", PDF)))
                .isEqualTo("print");
    }

    @Test
    void aPluginThatKnowsMoreOfTheBytesGetsThem() {
        Format own = new Format("Notebook", List.of("application/x-notebook"), List.of("notebook"));
        Source packed = Source.of("my.notebook", samples().get("a ZIP archive"));
        assertThat(headline(Catalogue.of(TEXT, new Eager("notebook", 50, own)), packed))
                .isEqualTo("notebook");
        assertThat(refused(Catalogue.of(TEXT, new Eager("notebook", 10, own)), packed))
                .hasMessageContaining("a ZIP archive");
        Eager transcripts = new Eager("talks", 70, Eager.PLAIN);
        assertThat(headline(Catalogue.of(transcripts), Source.of("a", samples().get("subtitles in SRT"))))
                .isEqualTo("talks");
    }

    @Test
    void askedForByNameBytesAreRefusedAndLettersAreRead() {
        ParseOptions named = ParseOptions.DEFAULT.withParser("text");
        Catalogue catalogue = Catalogue.of(TEXT);
        try (Stream<Outcome> outcomes = catalogue.parseAll(Source.ofText("a", PDF), named)) {
            assertThat(((Outcome.Rejected) outcomes.findFirst().orElseThrow()).reason())
                    .hasMessageContaining("a PDF file");
        }
        Source captions = Source.of("a.vtt", samples().get("a transcript in WebVTT"));
        try (Stream<Outcome> outcomes = catalogue.parseAll(captions, named)) {
            assertThat(outcomes.findFirst().orElseThrow()).isInstanceOf(Outcome.Parsed.class);
        }
    }

    @Test
    void askedForByNameADocumentIsOpenedOnce() {
        AtomicInteger opened = new AtomicInteger();
        for (String text : List.of("Why?\n".repeat(3000), PDF)) {
            opened.set(0);
            Source once = Source.of("a", () -> {
                opened.incrementAndGet();
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            });
            try (Stream<Outcome> outcomes =
                    Catalogue.of(TEXT).parseAll(once, ParseOptions.DEFAULT.withParser("text"))) {
                assertThat(outcomes.findFirst().orElseThrow() instanceof Outcome.Parsed)
                        .isEqualTo(text.startsWith("Why"));
            }
            assertThat(opened).hasValue(1);
        }
    }

    private static Optional<ForeignFormat> found(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, DocumentHead.LENGTH));
        return ForeignFormats.of(new DocumentHead("page", Optional.empty(), head));
    }

    private static InputRejected refused(Catalogue catalogue, Source source) {
        return catchThrowableOfType(InputRejected.class, () -> catalogue.parse(source));
    }

    private static String headline(Catalogue catalogue, Source source) {
        return catalogue.parse(source).publication().headline().orElseThrow().text();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Two files that are not packed, as the formats built on ZIP have their first. */
    private static byte[] zip(String name, String content, String second, String more) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            stored(zip, name, content);
            stored(zip, second, more);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static void stored(ZipOutputStream zip, String name, String content) throws IOException {
        byte[] bytes = latin(content);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
    }
}
