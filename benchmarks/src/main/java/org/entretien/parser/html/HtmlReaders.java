package org.entretien.parser.html;

import org.entretien.recognition.Recogniser;
import org.entretien.spi.PublicationParser;

/** Readers of web pages that recognise by other weights, for training. */
public final class HtmlReaders {
    private HtmlReaders() {}

    /**
     * {@return a reader of web pages}
     *
     * @param recogniser what it hands its pages to
     */
    public static PublicationParser with(Recogniser recogniser) {
        return new HtmlParser(recogniser);
    }
}
