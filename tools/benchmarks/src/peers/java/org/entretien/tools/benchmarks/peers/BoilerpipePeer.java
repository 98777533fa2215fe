package org.entretien.tools.benchmarks.peers;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;

/** Boilerpipe with its extractor for articles, asked for the text; it knows no metadata, and parses with NekoHTML instead of jsoup. */
public final class BoilerpipePeer implements Peer {
    /** For the service loader. */
    public BoilerpipePeer() {}

    @Override
    public Class<?> library() {
        return ArticleExtractor.class;
    }

    @Override
    public boolean finds(String html) {
        try {
            return !ArticleExtractor.INSTANCE.getText(html).isBlank();
        } catch (BoilerpipeProcessingException e) {
            throw new IllegalStateException("boilerpipe cannot read the page", e);
        }
    }
}
