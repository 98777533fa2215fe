package org.entretien.benchmarks.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.entretien.parser.text.TextPages;
import org.entretien.recognition.Recogniser;
import org.entretien.recognition.Recognisers;
import org.entretien.spi.Deadline;
import org.entretien.spi.EntretienException;
import org.entretien.spi.LanguageIdentifier;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Services;
import org.entretien.spi.SiteProfile;
import org.entretien.spi.Source;

/** The rules of this library without trained weights, on plain text. */
final class Rules implements Contender {
    private final Recogniser recogniser = Recognisers.ofRules();
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

    @Override
    public String name() {
        return "rules without weights";
    }

    @Override
    public boolean reads(Form form) {
        return form == Form.TEXT;
    }

    @Override
    public Prediction read(GoldPage page, Form form) {
        String name = form.fileName(page);
        ParseContext context = new ParseContext(Patience.LIMITS, Deadline.in(name, Patience.LIMITS.time()), services);
        try {
            return Readout.of(List.of(recogniser.recognise(TextPages.of(page.text(), name, context), name, context)));
        } catch (EntretienException e) {
            return Prediction.REJECTED;
        }
    }
}
