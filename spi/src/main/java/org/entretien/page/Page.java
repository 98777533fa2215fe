package org.entretien.page;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entretien.domain.LanguageTag;

/**
 * A page as decoded: its whole text, and the blocks in it.
 *
 * @param text the decoded text; every non-blank character of it lies in a block
 * @param blocks in reading order, without overlap
 * @param uri where the page was found
 * @param declaredLanguage the language the page or its transport declares, which may be wrong
 * @param metadata what the page says of itself outside its text
 * @since 0.1.0
 */
public record Page(
        String text, List<Block> blocks, Optional<URI> uri, Optional<LanguageTag> declaredLanguage, Metadata metadata) {
    /**
     * Checks structure.
     *
     * @param text the decoded text; every non-blank character of it lies in a block
     * @param blocks in reading order, without overlap
     * @param uri where the page was found
     * @param declaredLanguage the language the page or its transport declares, which may be wrong
     * @param metadata what the page says of itself outside its text
     * @throws IllegalArgumentException when blocks overlap, are out of order or reach past the text
     */
    public Page {
        Objects.requireNonNull(text, "text");
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(declaredLanguage, "declaredLanguage");
        Objects.requireNonNull(metadata, "metadata");
        int at = 0;
        for (Block block : blocks) {
            if (block.span().start() < at || block.span().end() > text.length()) {
                throw new IllegalArgumentException("block out of order or out of the text: " + block.span());
            }
            at = block.span().end();
        }
    }

    /**
     * A page that says nothing of itself outside its text.
     *
     * @param text the decoded text
     * @param blocks in reading order
     * @param uri where the page was found
     * @param declaredLanguage the language its transport declares
     */
    public Page(String text, List<Block> blocks, Optional<URI> uri, Optional<LanguageTag> declaredLanguage) {
        this(text, blocks, uri, declaredLanguage, Metadata.NONE);
    }
}
