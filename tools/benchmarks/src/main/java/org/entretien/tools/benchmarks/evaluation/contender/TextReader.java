package org.entretien.tools.benchmarks.evaluation.contender;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entretien.recognition.assembly.RecognitionPipeline;
import org.entretien.spi.Deadline;
import org.entretien.spi.EntretienException;
import org.entretien.spi.LanguageIdentifier;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Services;
import org.entretien.spi.SiteProfile;
import org.entretien.spi.Source;
import org.entretien.tools.benchmarks.evaluation.gold.Form;
import org.entretien.tools.benchmarks.evaluation.gold.GoldPage;
import org.entretien.tools.training.gold.TextPages;
import org.entretien.tools.training.turns.Recognisers;
import org.entretien.tools.training.turns.UnseenSites;

/**
 * Recognition with weights of its own choice, on plain text: what the text parser hands over is read by another recogniser. Which one may depend on
 * the page, so that each can be read with weights that were trained on other sites.
 */
public final class TextReader implements Contender {
    /** Where the figures for pages of unseen sites come from. */
    public static final String UNSEEN = "weights of other sites";

    private final String name;
    private final Function<GoldPage, RecognitionPipeline> recogniser;
    private final Services services = new Plugins(
            ServiceLoader.load(LanguageIdentifier.class).findFirst(),
            ServiceLoader.load(SiteProfile.class).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList());

    private record Plugins(Optional<LanguageIdentifier> languageIdentifier, List<SiteProfile> siteProfiles)
            implements Services {
        @Override
        public Stream<Outcome> parse(Source payload, ParseContext context) {
            throw new UnsupportedOperationException("plain text holds no other document");
        }
    }

    TextReader(String name, Function<GoldPage, RecognitionPipeline> recogniser) {
        this.name = name;
        this.recogniser = recogniser;
    }

    /** {@return the rules of this library without trained weights} */
    public static TextReader ofRules() {
        RecognitionPipeline rules = Recognisers.ofRules();
        return new TextReader("rules without weights", page -> rules);
    }

    /** {@return this library with weights that have not seen the site of the page} @param sites recognisers by site */
    public static TextReader ofUnseen(UnseenSites sites) {
        return new TextReader(UNSEEN, page -> sites.without(page.site()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean reads(Form form) {
        return form == Form.TEXT;
    }

    @Override
    public Prediction read(GoldPage page, Form form) {
        String file = form.fileName(page);
        ParseContext context = new ParseContext(Patience.LIMITS, Deadline.in(file, Patience.LIMITS.time()), services);
        try {
            return Readout.of(
                    List.of(recogniser.apply(page).recognise(TextPages.of(page.text(), file, context), file, context)));
        } catch (EntretienException e) {
            return Prediction.REJECTED;
        }
    }
}
