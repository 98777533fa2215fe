package org.entretien.tools.benchmarks.peers;

import com.chimbori.crux.articles.Article;
import com.chimbori.crux.articles.ArticleExtractor;

/** Crux, asked for metadata and the text of the article. */
public final class CruxPeer implements Peer {
    /** For the service loader. */
    public CruxPeer() {}

    @Override
    public Class<?> library() {
        return ArticleExtractor.class;
    }

    @Override
    public boolean finds(String html) {
        Article article = ArticleExtractor.with(ArticleThroughput.ADDRESS, html)
                .extractMetadata()
                .extractContent()
                .article();
        return !article.document.text().isBlank();
    }
}
