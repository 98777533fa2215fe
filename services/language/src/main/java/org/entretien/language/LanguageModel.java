package org.entretien.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/** OpenNLP's language model, read once for all. What it holds never changes, so threads share it. */
final class LanguageModel {
    private static final String RESOURCE = "langdetect-183.bin";

    /** The heap that the model needs beside a program that reads pages, in MiB, as the Java machine reports what it was given 128 of. */
    static final long LEAST_HEAP_MIB = 120;

    private static volatile @Nullable LanguageModel shared;

    private final LanguageDetectorModel model;

    private LanguageModel(LanguageDetectorModel model) {
        this.model = model;
    }

    /** {@return whether a heap has room for the model} @param maximum the most bytes that the heap may grow to */
    static boolean fits(long maximum) {
        return maximum >= LEAST_HEAP_MIB << 20;
    }

    /** {@return the model, read at the first call; a call that fails leaves the next one to try again} */
    static LanguageModel shared() {
        LanguageModel present = shared;
        return present == null ? load() : present;
    }

    private static synchronized LanguageModel load() {
        LanguageModel present = shared;
        if (present == null) {
            present = read(LanguageModel.class.getClassLoader());
            shared = present;
        }
        return present;
    }

    static LanguageModel read(ClassLoader loader) {
        try (InputStream bytes = loader.getResourceAsStream(RESOURCE)) {
            if (bytes == null) {
                throw new IllegalStateException(
                        RESOURCE + " is missing: org.apache.opennlp:opennlp-models-langdetect brings it");
            }
            return new LanguageModel(new LanguageDetectorModel(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    /** {@return how likely each language is, by its BCP 47 subtag; the sum is 1} @param text any text */
    Map<String, Double> likelihoods(String text) {
        Map<String, Double> likelihoods = new TreeMap<>();
        // A detector is a thin wrapper and not promised to be safe between threads: one for each text.
        for (Language language : new LanguageDetectorME(model).predictLanguages(text)) {
            likelihoods.merge(Subtags.of(language.getLang()), language.getConfidence(), Double::sum);
        }
        return likelihoods;
    }
}
