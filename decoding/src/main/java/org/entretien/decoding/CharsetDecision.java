package org.entretien.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.page.Span;
import org.entretien.spi.Diagnostic;

/** Which charset a document without a byte order mark is read in, and what is noted on the way. */
final class CharsetDecision {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    /** Fewer bytes above ASCII say nothing against a declaration, or against the charset of Western Europe. */
    private static final int MIN_TELLING_BYTES = 16;
    /** A text in a charset with several bytes a letter may look like UTF-8 by chance, but not for so many letters. */
    private static final int MIN_UTF8_LETTERS = 4;

    private final TextBytes text;
    private final List<Charset> declared;
    private final Charset first;
    private final boolean markup;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    CharsetDecision(TextBytes text, List<Declaration> declarations, boolean markup) {
        this.text = text;
        this.declared = declarations.stream()
                .map(declaration -> CharsetLabels.asRead(declaration.charset()))
                .distinct()
                .toList();
        this.first = declared.isEmpty() ? StandardCharsets.UTF_8 : declared.get(0);
        this.markup = markup;
        if (declared.size() > 1) {
            note(
                    "charsets-disagree",
                    declarations.get(0).by() + " says " + first.name() + ", "
                            + declarations.get(1).by() + " says "
                            + declared.get(1).name());
        }
    }

    DecodedText decode() {
        if (isWide(first)) {
            Optional<String> wide = text.strictly(first);
            if (wide.isPresent()) {
                return read(wide.get(), first);
            }
        }
        if (text.isAscii()) {
            return read(text.leniently(StandardCharsets.UTF_8, 0), StandardCharsets.UTF_8);
        }
        return shifted().or(this::asUtf8).or(this::asDeclared).orElseGet(this::asGuessed);
    }

    /** Text of the ISO 2022 family: escapes shift between charsets of seven bits, so that UTF-8 takes its bytes, too. */
    private Optional<DecodedText> shifted() {
        if (!text.hasOnlySevenBits()) {
            return Optional.empty();
        }
        Charset used = CharsetGuess.of(ProseSample.of(text.bytes(), markup))
                .best(text)
                .filter(charset -> charset.name().startsWith("ISO-2022-"))
                .orElse(StandardCharsets.UTF_8);
        if (!used.equals(first) && !used.equals(StandardCharsets.UTF_8)) {
            noteOther(used);
        }
        return Optional.of(read(text.leniently(used, 0), used));
    }

    /** The bytes are believed where they are UTF-8: hardly a text in another charset is, throughout or nearly so. */
    private Optional<DecodedText> asUtf8() {
        String utf8 = text.leniently(StandardCharsets.UTF_8, 0);
        int broken = 0;
        int letters = 0;
        for (int i = 0; i < utf8.length(); i++) {
            char c = utf8.charAt(i);
            broken += c == '\uFFFD' ? 1 : 0;
            letters += c >= 0x80 && c != '\uFFFD' ? 1 : 0;
        }
        boolean fits = broken == 0
                ? first.equals(StandardCharsets.UTF_8)
                        || hasOneByteLetters(first)
                        || letters >= MIN_UTF8_LETTERS
                        || text.strictly(first).isEmpty()
                : letters > 4 * broken && (first.equals(StandardCharsets.UTF_8) || hasOneByteLetters(first));
        if (!fits) {
            return Optional.empty();
        }
        if (!first.equals(StandardCharsets.UTF_8)) {
            noteOther(StandardCharsets.UTF_8);
        }
        return Optional.of(read(utf8, StandardCharsets.UTF_8));
    }

    private Optional<DecodedText> asDeclared() {
        for (Charset charset : declared) {
            Optional<String> strict = text.strictly(charset);
            if (strict.isPresent() && !isWide(charset)) {
                byte[] sample = ProseSample.of(text.bytes(), markup);
                Optional<Charset> other =
                        tells(sample) ? CharsetGuess.of(sample).against(charset, sample, text) : Optional.empty();
                Charset used = other.orElse(charset);
                if (!used.equals(first)) {
                    noteOther(used);
                }
                return Optional.of(read(text.leniently(used, 0), used));
            }
        }
        return Optional.empty();
    }

    private DecodedText asGuessed() {
        byte[] sample = ProseSample.of(text.bytes(), markup);
        Optional<Charset> guess = tells(sample) ? CharsetGuess.of(sample).best(text) : Optional.empty();
        boolean onlyDeclaration = declared.isEmpty() || first.equals(StandardCharsets.UTF_8) || isWide(first);
        Charset used = guess.orElse(onlyDeclaration ? WESTERN : first);
        if (!used.equals(first)) {
            noteOther(used);
        }
        return read(text.leniently(used, 0), used);
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** In a charset of one byte a letter every file can be read; one that is UTF-8 throughout was hardly written in it. */
    private static boolean hasOneByteLetters(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1;
    }

    private static boolean tells(byte[] sample) {
        int above = 0;
        for (byte one : sample) {
            above += one < 0 || one == 0x1B ? 1 : 0;
        }
        return above >= MIN_TELLING_BYTES;
    }

    private DecodedText read(String decoded, Charset charset) {
        String replaced = WesternControls.replaced(decoded, charset);
        if (!replaced.equals(decoded)) {
            note("controls-as-punctuation", "control characters of " + charset.name() + " are read as windows-1252");
        }
        return DecodedText.noted(replaced, charset, diagnostics);
    }

    /** What was declared, or assumed, and what the text was read in. */
    private void noteOther(Charset used) {
        long failure = text.firstFailure(first);
        if (failure < text.bytes().length || declared.isEmpty()) {
            diagnostics.add(new Diagnostic.CharsetFallback(first.name(), used.name(), failure));
        } else {
            note("charset-disagrees", first.name() + " is declared, and the bytes are " + used.name());
        }
    }

    private void note(String code, String words) {
        diagnostics.add(new Diagnostic.Noticed(code, new Span(0, 0), words));
    }
}
