package org.entretien.language;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entretien.domain.LanguageTag;
import org.entretien.spi.LanguageIdentifier;

/**
 * Tells the language of a text with OpenNLP's language model, which knows about a hundred languages.
 *
 * <p>Names and figures are much of a headline and in no language, so the answer is empty unless one of the candidates leads clearly: see
 * {@link #identify}. Only the first 2,000 UTF-16 units of a text are read.
 *
 * <p>Safe to share between threads. The model is loaded at the first text that has letters (about a second of CPU time and 35 MB of heap) and
 * shared by all instances; making an instance costs nothing. Neither the default locale nor the default charset has a say.
 *
 * <p>Where the Java machine may use less than about 128 MiB of heap the model is not loaded: it would leave so
 * little room that the collector takes minutes. Every answer is empty then, as where the language is not clear.
 *
 * @since 0.1.0
 */
public final class OpenNlpLanguageIdentifier implements LanguageIdentifier {
    /** For the service loader. */
    public OpenNlpLanguageIdentifier() {}

    @Override
    public String id() {
        return "opennlp";
    }

    /**
     * Identifies.
     *
     * @param text a headline or a longer text
     * @param candidates the languages to choose among, returned as given; with none, all that the model knows
     * @return the candidate that leads clearly; empty when the text has no letters, when it is too short or too mixed for the lead to mean
     *     anything, when it is likelier in a language that is no candidate, or when the heap is too small for the model
     * @throws IllegalStateException when the jar of the language model is missing
     * @throws java.io.UncheckedIOException when the language model cannot be read
     */
    @Override
    public Optional<LanguageTag> identify(CharSequence text, Set<LanguageTag> candidates) {
        Objects.requireNonNull(candidates, "candidates");
        Sample sample = Sample.of(text);
        if (sample.letters() == 0 || !LanguageModel.fits(Runtime.getRuntime().maxMemory())) {
            return Optional.empty();
        }
        return Contest.of(LanguageModel.shared().likelihoods(sample.text()), candidates)
                .clearWinner(sample.letters());
    }
}
