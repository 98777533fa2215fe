package org.entretien.exporter.cite;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.binding.JsonBinding;
import org.entretien.domain.Author;
import org.entretien.domain.Outlet;
import org.entretien.domain.Participant;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationDate;

/**
 * The keys of the entries of one document. A key is made of the publication alone: a name for people, the year, and 64 bits of its
 * digest, which tell it from others. Where these bits are not new,
 * above all where a publication stands in the document twice, a number follows,
 * since a bibliography refuses equal keys. This remembers one number for each entry.
 */
final class CitationKeys {
    private static final int LONGEST_NAME = 24;
    private static final String NAMELESS = "entretien";

    private final Map<Long, Integer> seen = new HashMap<>();

    /**
     * The names of one entry.
     *
     * @param key of ASCII letters, digits and hyphens
     * @param urn by which other formats know the publication as well
     */
    record Key(String key, String urn) {}

    /** {@return the key of the next entry} @param publication that is cited */
    Key next(Publication publication) {
        byte[] digest = digest(publication);
        int count = seen.merge(ByteBuffer.wrap(digest).getLong(), 1, Integer::sum);
        String again = count == 1 ? "" : "-" + count;
        String hex = HexFormat.of().formatHex(digest);
        return new Key(
                name(publication) + year(publication) + "-" + hex.substring(0, 16) + again,
                "urn:entretien:sha256:" + hex + again);
    }

    private static byte[] digest(Publication publication) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            JsonBinding.writeLines(
                    List.of(publication).iterator(), new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return digest.digest();
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new IllegalStateException("every Java has SHA-256, and nothing is written", e);
        }
    }

    private static String name(Publication publication) {
        return Stream.of(
                        publication.interview().stream()
                                .flatMap(interview -> interview.interviewees().stream())
                                .map(Participant::name),
                        publication.authors().stream().map(Author::name),
                        publication.outlet().stream().map(Outlet::name))
                .flatMap(names -> names)
                .map(CitationKeys::letters)
                .filter(letters -> !letters.isEmpty())
                .findFirst()
                .orElse(NAMELESS);
    }

    /** The whole name, since which part of it is the surname is not known. */
    private static String letters(String name) {
        String start = name.substring(0, Math.min(name.length(), 4 * LONGEST_NAME));
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(start, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> c >= 'a' && c <= 'z')
                .limit(LONGEST_NAME)
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static String year(Publication publication) {
        Optional<String> iso = publication.published().map(PublicationDate::iso);
        return iso.map(text -> text.substring(0, 4)).orElse("");
    }
}
