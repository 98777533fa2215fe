package org.entretien.catalogue.selection;

import static org.entretien.catalogue.selection.ForeignFormat.Kind.BINARY;
import static org.entretien.catalogue.selection.ForeignFormat.Kind.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entretien.catalogue.selection.ForeignFormat.Kind;
import org.entretien.spi.DocumentHead;

/**
 * Known formats by their first bytes. A signature of letters alone is never enough, since a sentence may begin so: then something is asked for that
 * stands in no text. The first row that fits counts, so that a format stands before the one that it is packed in.
 */
final class ForeignFormats {
    private static final String EXTRACT = "extract its text first, ";
    private static final String CONVERT = "save it as HTML or plain text first, for example with LibreOffice";
    private static final String RECOGNISE = "recognise its letters first, for example with tesseract";
    private static final String TRANSCRIBE = "transcribe what is said in it first";
    private static final String UNPACK = "unpack it first";
    private static final String EXPORT = "export its pages first";
    private static final String NO_PAGE = "there is no page in it";

    private static final List<ForeignFormat> TABLE = table();

    private ForeignFormats() {}

    /** {@return the format that a document is in, if it is a known one} */
    static Optional<ForeignFormat> of(DocumentHead head) {
        Opening opening = Opening.of(head);
        for (ForeignFormat format : TABLE) {
            if (format.test().test(opening)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    static List<String> names() {
        return TABLE.stream().map(ForeignFormat::name).toList();
    }

    private static List<ForeignFormat> table() {
        List<ForeignFormat> rows = new ArrayList<>();
        documents(rows);
        archives(rows);
        images(rows);
        sounds(rows);
        data(rows);
        texts(rows);
        return List.copyOf(rows);
    }

    private static void documents(List<ForeignFormat> table) {
        Rows rows = new Rows(table, BINARY, CONVERT);
        new Rows(table, BINARY, EXTRACT + "for example with pdftotext")
                .add("a PDF file", "application/pdf pdf", ForeignTexts::pdf);
        new Rows(table, BINARY, EXTRACT + "for example with ps2ascii")
                .add("a PostScript file", "application/postscript ps eps", ForeignTexts::postScript);
        rows.add("an RTF file", "application/rtf text/rtf rtf", o -> o.textStarts("{\\rtf1"));
        rows.add(
                "an old Office file (such as .doc)",
                "application/msword application/vnd.ms-excel application/vnd.ms-powerpoint application/vnd.ms-outlook doc xls ppt msg",
                o -> o.starts("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"));
        new Rows(table, BINARY, "unpack it like a ZIP file and read the pages in it")
                .add("an EPUB book", "application/epub+zip epub", o -> zip(o) && o.has("mimetypeapplication/epub+zip"));
        rows.add(
                "an OpenDocument file (such as .odt)",
                "application/vnd.oasis.opendocument.text odt ods odp",
                o -> zip(o) && o.has("mimetypeapplication/vnd.oasis.opendocument"));
        new Rows(table, BINARY, "unpack it like a ZIP file and read the WARC files in its folder archive")
                .add(
                        "a web archive packed as WACZ",
                        "application/wacz application/x-wacz wacz",
                        o -> zip(o)
                                && (o.has("archive/") && o.has(".warc")
                                        || o.has("pages/pages.jsonl")
                                        || o.has("datapackage.json")));
        rows.add(
                "a Word file (.docx)",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document docx",
                o -> zip(o) && o.has("word/"));
        rows.add(
                "an Office file (such as .xlsx or .pptx)",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet application/vnd.openxmlformats-officedocument.presentationml.presentation xlsx pptx docx",
                o -> zip(o) && o.has("[Content_Types].xml"));
        rows.add("a Kindle book", "application/x-mobipocket-ebook mobi azw3 prc", o -> o.at(60, "BOOKMOBI"));
        new Rows(table, BINARY, RECOGNISE)
                .add("a DjVu file", "image/vnd.djvu djvu", o -> o.starts("AT&TFORM") && o.at(12, "DJV"));
        new Rows(table, BINARY, "save the page as HTML instead")
                .add(
                        "a Safari web archive or property list",
                        "application/x-webarchive webarchive plist",
                        o -> o.starts("bplist0") && o.octet(8) >= 0x80);
    }

    private static void archives(List<ForeignFormat> table) {
        Rows rows = new Rows(table, BINARY, UNPACK);
        new Rows(table, BINARY, NO_PAGE)
                .add("a Java archive", "application/java-archive jar", o -> zip(o) && o.has("META-INF/"));
        rows.add("a ZIP archive", "application/zip zip", ForeignFormats::zip);
        rows.add("a 7z archive", "application/x-7z-compressed 7z", o -> o.starts("7z\u00BC\u00AF'\u001C"));
        rows.add(
                "a RAR archive",
                "application/vnd.rar application/x-rar-compressed rar",
                o -> o.starts("Rar!\u001A\u0007"));
        rows.add("a tar archive", "application/x-tar tar", o -> o.at(257, "ustar\0") || o.at(257, "ustar  \0"));
        rows.add("data packed with xz", "application/x-xz xz", o -> o.starts("\u00FD7zXZ\0"));
        rows.add(
                "data packed with bzip2",
                "application/x-bzip2 bz2",
                o -> o.starts("BZh") && (o.at(4, "1AY&SY") || o.at(4, "\u0017rE8P\u0090")));
        new Rows(table, BINARY, "unpack it first, for example with zstd -d")
                .add("data packed with Zstandard", "application/zstd zst", ForeignFormats::zstandard);
        rows.add("data packed with LZ4", "application/x-lz4 lz4", o -> o.starts("\u0004\"M\u0018"));
        rows.add(
                "data packed with compress",
                "application/x-compress z",
                o -> o.starts("\u001F\u009D") && (o.octet(2) & 0x60) == 0);
        rows.add("data packed with lzip", "application/lzip lz", o -> o.starts("LZIP\u0001"));
        rows.add("a cabinet archive", "application/vnd.ms-cab-compressed cab", o -> o.starts("MSCF\0\0\0\0"));
        rows.add(
                "an archive of ar or a Debian package",
                "application/vnd.debian.binary-package deb a",
                o -> o.starts("!<arch>\n") && o.at(66, "`\n"));
    }

    private static void images(List<ForeignFormat> table) {
        Rows rows = new Rows(table, BINARY, RECOGNISE);
        rows.add("a PNG image", "image/png png", o -> o.starts("\u0089PNG\r\n\u001A\n"));
        rows.add("a JPEG image", "image/jpeg jpg jpeg", o -> o.starts("\u00FF\u00D8\u00FF") && o.octet(3) >= 0xC0);
        rows.add(
                "a GIF image", "image/gif gif", o -> (o.starts("GIF87a") || o.starts("GIF89a")) && o.hasControl(6, 13));
        rows.add("a WebP image", "image/webp webp", o -> riff(o, "WEBP"));
        rows.add(
                "a TIFF image",
                "image/tiff tif tiff",
                o -> o.starts("II*\0") || o.starts("MM\0*") || o.starts("II+\0") || o.starts("MM\0+"));
        rows.add("a BMP image", "image/bmp bmp", o -> o.starts("BM") && o.at(6, "\0\0\0\0") && o.at(15, "\0\0\0"));
        rows.add("an AVIF image", "image/avif avif", o -> box(o, "avi"));
        rows.add(
                "a HEIC image",
                "image/heic image/heif heic heif",
                o -> box(o, "he") || box(o, "mif1") || box(o, "msf1"));
        rows.add(
                "a JPEG 2000 or JPEG XL image",
                "image/jp2 image/jxl jp2 jxl",
                o -> o.starts("\0\0\0\fj") || o.starts("\0\0\0\fJXL "));
        new Rows(table, BINARY, NO_PAGE)
                .add(
                        "an icon",
                        "image/x-icon image/vnd.microsoft.icon ico",
                        o -> o.starts("\0\0\u0001\0") && o.octet(4) > 0 && o.octet(5) == 0 && o.octet(9) == 0);
        rows.add("a Photoshop file", "image/vnd.adobe.photoshop psd", o -> o.starts("8BPS\0"));
    }

    private static void sounds(List<ForeignFormat> table) {
        Rows rows = new Rows(table, BINARY, TRANSCRIBE);
        rows.add("an MP3 recording", "audio/mpeg mp3", ForeignFormats::mp3);
        rows.add("a WAV recording", "audio/wav audio/x-wav wav", o -> riff(o, "WAVE"));
        rows.add("an Ogg recording", "audio/ogg video/ogg ogg oga ogv opus", o -> o.starts("OggS\0"));
        rows.add("a FLAC recording", "audio/flac flac", o -> o.starts("fLaC") && o.at(5, "\0\0\""));
        rows.add(
                "an AAC recording",
                "audio/aac aac",
                o -> o.octet(0) == 0xFF && (o.octet(1) & 0xF6) == 0xF0 && o.hasControl(2, 64));
        rows.add("an AIFF recording", "audio/aiff aiff aif", o -> o.starts("FORM") && o.at(8, "AIF"));
        rows.add("an AMR recording", "audio/amr amr", o -> o.starts("#!AMR") && o.hasControl(5, 64));
        new Rows(table, BINARY, NO_PAGE).add("a MIDI file", "audio/midi mid midi", o -> o.starts("MThd\0\0\0\u0006"));
        rows.add("an M4A recording", "audio/mp4 m4a", o -> box(o, "M4A"));
        rows.add(
                "an MP4 or QuickTime video",
                "video/mp4 video/quicktime mp4 m4v mov",
                o -> box(o, "") || o.at(4, "moov") && o.octet(0) == 0);
        rows.add(
                "a WebM or Matroska video",
                "video/webm audio/webm video/x-matroska webm mkv",
                o -> o.starts("\u001AE\u00DF\u00A3"));
        rows.add("an AVI video", "video/x-msvideo avi", o -> riff(o, "AVI "));
        rows.add(
                "an MPEG video",
                "video/mpeg video/mp2t mpg mpeg ts",
                o -> o.starts("\0\0\u0001\u00BA")
                        || o.starts("\0\0\u0001\u00B3")
                        || o.starts("G") && o.at(188, "G") && o.at(376, "G") && o.hasControl(1, 188));
        rows.add(
                "a Windows Media file",
                "video/x-ms-wmv audio/x-ms-wma wmv wma asf",
                o -> o.starts("0&\u00B2u\u008Ef\u00CF\u0011"));
        rows.add("a Flash video", "video/x-flv flv", o -> o.starts("FLV\u0001"));
    }

    private static void data(List<ForeignFormat> table) {
        Rows rows = new Rows(table, BINARY, NO_PAGE);
        new Rows(table, BINARY, EXPORT)
                .add(
                        "an SQLite database",
                        "application/vnd.sqlite3 application/x-sqlite3 sqlite sqlite3 db",
                        o -> o.starts("SQLite format 3\0"));
        new Rows(table, BINARY, EXPORT)
                .add(
                        "a Parquet file",
                        "application/vnd.apache.parquet parquet",
                        o -> o.starts("PAR1") && o.hasControl(4, 16));
        new Rows(table, BINARY, EXPORT).add("an Avro file", "application/avro avro", o -> o.starts("Obj\u0001"));
        new Rows(table, BINARY, EXPORT)
                .add("an ORC file", "application/x-orc orc", o -> o.starts("ORC") && o.hasControl(3, 16));
        new Rows(table, BINARY, EXPORT)
                .add("an Arrow file", "application/vnd.apache.arrow.file arrow feather", o -> o.starts("ARROW1\0\0"));
        new Rows(table, BINARY, EXPORT)
                .add("an HDF5 file", "application/x-hdf5 h5 hdf5", o -> o.starts("\u0089HDF\r\n\u001A\n"));
        rows.add("a compiled Java class", "application/java-vm class", o -> o.starts("\u00CA\u00FE\u00BA\u00BE"));
        rows.add(
                "a serialized Java object",
                "application/x-java-serialized-object ser",
                o -> o.starts("\u00AC\u00ED\0\u0005"));
        rows.add("a program (ELF)", "application/x-executable so o", o -> o.starts("\u007FELF"));
        rows.add(
                "a program (Mach-O)",
                "application/x-mach-binary dylib",
                o -> o.starts("\u00CF\u00FA\u00ED\u00FE")
                        || o.starts("\u00CE\u00FA\u00ED\u00FE")
                        || o.starts("\u00FE\u00ED\u00FA\u00CE")
                        || o.starts("\u00FE\u00ED\u00FA\u00CF"));
        rows.add(
                "a program (Windows)",
                "application/vnd.microsoft.portable-executable exe dll",
                o -> o.starts("MZ") && o.has("PE\0\0"));
        rows.add("a program (WebAssembly)", "application/wasm wasm", o -> o.starts("\0asm\u0001\0"));
        rows.add(
                "a font",
                "font/woff font/woff2 font/ttf font/otf woff woff2 ttf otf",
                o -> o.starts("\0\u0001\0\0\0")
                        || (o.starts("OTTO") || o.starts("wOFF") || o.starts("wOF2")) && o.hasControl(4, 12));
    }

    private static void texts(List<ForeignFormat> table) {
        new Rows(table, BINARY, "save it as HTML instead")
                .add(
                        "a web page saved as MHTML",
                        "multipart/related application/x-mimearchive mhtml mht",
                        o -> ForeignTexts.mail(o, "multipart/related"));
        new Rows(table, BINARY, "save its text first")
                .add(
                        "an e-mail message of several parts",
                        "message/rfc822 eml",
                        o -> ForeignTexts.mail(o, "multipart/"));
        new Rows(table, TEXT, NO_PAGE).add("an SVG drawing", "image/svg+xml svg", ForeignTexts::svg);
        new Rows(table, TEXT, "save it as lines such as \"Name: what was said\" first")
                .add("a transcript in WebVTT", "text/vtt vtt", ForeignTexts::webVtt);
        new Rows(table, TEXT, "save them as lines such as \"Name: what was said\" first")
                .add("subtitles in SRT", "application/x-subrip text/srt srt", ForeignTexts::subRip);
    }

    /** Rows for whose files there is the same to do. */
    private record Rows(List<ForeignFormat> table, Kind kind, String advice) {
        void add(String name, String labels, Predicate<Opening> test) {
            table.add(new ForeignFormat(name, advice, kind, List.of(labels.split(" ")), test));
        }
    }

    /** One with files in it, or an empty one. */
    private static boolean zip(Opening o) {
        return o.starts("PK\u0003\u0004") || o.starts("PK\u0005\u0006\0\0");
    }

    private static boolean riff(Opening o, String kind) {
        return o.starts("RIFF") && o.at(8, kind) && o.hasControl(4, 8 + 16);
    }

    /** The first box of the ISO base media format, with its brand. */
    private static boolean box(Opening o, String brand) {
        return o.octet(0) == 0 && o.at(4, "ftyp" + brand);
    }

    /** A frame, or one to be skipped before it, which has the dictionary in a web archive. */
    private static boolean zstandard(Opening o) {
        return o.starts("(\u00B5/\u00FD") || (o.octet(0) & 0xF0) == 0x50 && o.at(1, "*M\u0018");
    }

    /** With tags in front, whose length has seven bits a byte, or with the head of a frame: its layer, bit rate and sample rate are possible ones. */
    private static boolean mp3(Opening o) {
        if (o.starts("ID3")) {
            return o.octet(3) <= 4 && o.octet(3) >= 2 && (o.octet(6) | o.octet(7) | o.octet(8) | o.octet(9)) < 0x80;
        }
        int layer = o.octet(1) & 0xE6;
        int rates = o.octet(2);
        return o.octet(0) == 0xFF
                && layer == 0xE2
                && (o.octet(1) & 0x18) != 0x08
                && rates >= 0x10
                && rates < 0xF0
                && (rates & 0x0C) != 0x0C
                && o.hasControl(3, 64);
    }
}
