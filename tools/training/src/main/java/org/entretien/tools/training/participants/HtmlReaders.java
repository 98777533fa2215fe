package org.entretien.tools.training.participants;

import java.util.function.BiConsumer;
import org.entretien.parser.html.reading.PageReader;
import org.entretien.recognition.assembly.RecognitionPipeline;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Source;

/** Readers of web pages that recognise by other weights, for training. */
public final class HtmlReaders {
    private HtmlReaders() {}

    /**
     * {@return what reads a web page}
     *
     * @param recogniser what it hands its pages to
     */
    public static BiConsumer<Source, ParseContext> with(RecognitionPipeline recogniser) {
        PageReader reader =
                new PageReader((views, source, context) -> recogniser.recognise(views.candidate(), source, context));
        return (source, context) -> reader.read(source, context).close();
    }
}
