package org.entretien.catalogue.selection;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.entretien.spi.DocumentHead;
import org.entretien.spi.EntretienException;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Place;
import org.entretien.spi.Source;
import org.entretien.spi.Unreadable;

/**
 * The first bytes of a document, as far as they can be had.
 *
 * @param bytes at most as many as a head has
 * @param failure why there are no more, if that is not the end of the document
 */
public record LeadingBytes(byte[] bytes, Optional<EntretienException> failure) {
    /** What is broken further on is for the parser to say: some can go on behind it. */
    public static LeadingBytes of(Source source) {
        if (source.inMemory().isPresent()) {
            byte[] all = source.inMemory().get();
            return new LeadingBytes(Arrays.copyOf(all, Math.min(all.length, DocumentHead.LENGTH)), Optional.empty());
        }
        byte[] bytes = new byte[DocumentHead.LENGTH];
        int count = 0;
        try (InputStream in = source.open()) {
            // Byte by byte: a read of many that fails after some of them returns none.
            for (int b = in.read(); b >= 0; b = count < bytes.length ? in.read() : -1) {
                bytes[count++] = (byte) b;
            }
            return new LeadingBytes(Arrays.copyOf(bytes, count), Optional.empty());
        } catch (IOException e) {
            return new LeadingBytes(Arrays.copyOf(bytes, count), Optional.of(Unreadable.rejection(source.name(), e)));
        } catch (EntretienException e) {
            return new LeadingBytes(Arrays.copyOf(bytes, count), Optional.of(e));
        } catch (RuntimeException | StackOverflowError e) {
            // A source whose bytes come from a decoder fails as that does.
            InputRejected failure = new InputRejected(
                    InputRejected.Code.UNREADABLE, source.name(), new Place.Whole(), "its bytes cannot be read", e);
            return new LeadingBytes(Arrays.copyOf(bytes, count), Optional.of(failure));
        }
    }

    /** {@return why a document without a single byte cannot be read} */
    public EntretienException reason(String source) {
        return failure.orElseGet(() -> new InputRejected(
                InputRejected.Code.EMPTY, source, new Place.Whole(), "it is empty; a document was expected"));
    }
}
