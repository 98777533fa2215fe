package org.entretien.interchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.entretien.binding.JsonBinding;
import org.entretien.domain.Publication;
import org.entretien.page.Span;
import org.entretien.spi.Diagnostic;
import org.entretien.spi.InputRejected;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Source;

/**
 * A whole publication that travels at the extension point of another format, beside what the format says natively.
 *
 * <p>The digest is that of the native part as a publication of its own, so that indentation or another order of attributes leaves it
 * as it is, while an edited word, name, role or date does not. A payload counts only where the digest fits the native part that was
 * read, and where its own native part is that very one: a payload cannot say other words than the document shows.
 *
 * @param json the canonical JSON of the publication, see {@link CanonicalJson}
 * @param nativeDigest of the canonical JSON of what the format holds natively
 * @since 0.1.0
 */
public record EmbeddedPayload(String json, String nativeDigest) {
    /** The code of the diagnostic for a document that was edited beside its payload. */
    public static final String STALE = "payload-stale";

    /** The code of the diagnostic for a payload that is no publication. */
    public static final String UNREADABLE = "payload-unreadable";

    /**
     * Checks structure.
     *
     * @param json the canonical JSON of the publication
     * @param nativeDigest of the canonical JSON of what the format holds natively
     */
    public EmbeddedPayload {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(nativeDigest, "nativeDigest");
    }

    /**
     * Makes the payload of a document.
     *
     * @param publication what is written
     * @param nativePart what the format holds of a publication natively
     * @return the payload
     */
    public static EmbeddedPayload of(Publication publication, UnaryOperator<Publication> nativePart) {
        return new EmbeddedPayload(CanonicalJson.of(publication), CanonicalJson.digest(nativePart.apply(publication)));
    }

    /**
     * Decides which is the publication: the payload where it fits what was read natively, else the native text, with a diagnostic.
     *
     * @param read what the document says natively
     * @param nativePart what the format holds of a publication natively
     * @param source the name of the document
     * @param context its limits and deadline hold for the payload as well
     * @return the publication, with a diagnostic where the payload does not count
     * @throws org.entretien.spi.LimitExceeded when the payload needs more than it may have
     */
    public ParseResult resolve(
            Publication read, UnaryOperator<Publication> nativePart, String source, ParseContext context) {
        String digest = CanonicalJson.digest(read);
        if (!digest.equals(nativeDigest)) {
            return edited(read, STALE, "the text was edited after its payload was written; the edited text is taken");
        }
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Publication payload;
        try {
            payload = JsonBinding.read(Source.of(source + ": payload", bytes), context);
        } catch (InputRejected e) {
            return edited(read, UNREADABLE, "the payload is not read, the text is taken: " + e.getMessage());
        }
        return CanonicalJson.digest(nativePart.apply(payload)).equals(digest)
                ? ParseResult.exact(payload)
                : edited(read, STALE, "the payload says other than the text; the text is taken");
    }

    private static ParseResult edited(Publication read, String code, String message) {
        return ParseResult.exact(read).withDiagnostics(List.of(new Diagnostic.Noticed(code, new Span(0, 0), message)));
    }
}
