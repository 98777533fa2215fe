package org.entretien.tools.benchmarks.peers;

import net.dankito.readability4j.Readability4J;

/** Readability4J, asked for metadata and the text of the article. */
public final class ReadabilityPeer implements Peer {
    /** For the service loader. */
    public ReadabilityPeer() {}

    @Override
    public Class<?> library() {
        return Readability4J.class;
    }

    @Override
    public boolean finds(String html) {
        String text = new Readability4J(ArticleThroughput.ADDRESS, html).parse().getTextContent();
        return text != null && !text.isBlank();
    }
}
