package org.entretien.recognition.assembly;

import java.util.List;
import org.entretien.page.Page;
import org.entretien.recognition.classification.InterviewClassifier;
import org.entretien.recognition.classification.InterviewFeatures;
import org.entretien.recognition.features.LocalFeatureExtractor;
import org.entretien.recognition.features.Observations;
import org.entretien.recognition.features.PageFeatureExtractor;
import org.entretien.recognition.features.PlacementPrior;
import org.entretien.recognition.features.TurnMarkers;
import org.entretien.recognition.features.TurnPattern;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.metadata.HeaderLines;
import org.entretien.recognition.participants.CandidateModel;
import org.entretien.recognition.participants.CandidateScorer;
import org.entretien.recognition.segmentation.Repetitions;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.SegmentedPage;
import org.entretien.recognition.segmentation.SiteZones;
import org.entretien.recognition.sequence.Decoder;
import org.entretien.recognition.sequence.PageAnalysis;
import org.entretien.recognition.sequence.Weights;
import org.entretien.recognition.speakers.LabelFinder;
import org.entretien.recognition.speakers.Labels;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseResult;

/**
 * The stages of recognition, in the order in which a page passes through them: segments and language, header lines, speakers, features, sequence,
 * classification, participants and assembly. Whether a page is worth all of them is decided by {@code Recogniser}. Needs time linear in the page;
 * holds no state and may be shared between threads.
 */
public final class RecognitionPipeline {
    private final Decoder decoder;
    private final CandidateScorer judge;

    /** The stages with the weights of this library. */
    public RecognitionPipeline() {
        this(Weights.trained());
    }

    public RecognitionPipeline(Weights weights) {
        this(weights, CandidateModel.trained());
    }

    public RecognitionPipeline(Weights weights, CandidateScorer judge) {
        this.decoder = new Decoder(weights);
        this.judge = judge;
    }

    /**
     * Passes a page through all stages, whatever the classifier says of it.
     *
     * @param page a page that has one view
     * @param source the name of the input, for errors
     * @param context limits, deadline and other plugins
     * @return the publication with the account of every character
     * @throws org.entretien.spi.LimitExceeded when the page takes too long or holds too much
     */
    public Outcome recognise(Page page, String source, ParseContext context) {
        Page zoned = SiteZones.written(page, context.services().siteProfiles());
        return new Outcome.Parsed(publish(read(zoned, context), source, context));
    }

    /** {@return a page with all that is found out before it is put together} @param page any page @param context limits and deadline */
    public ClassifiedPage read(Page page, ParseContext context) {
        SegmentedPage segmented = SegmentedPage.of(page);
        PageAnalysis analysis = analyse(segmented, context);
        double likely = InterviewClassifier.probability(InterviewEvidence.of(analysis));
        context.deadline().check();
        return new ClassifiedPage(segmented, analysis, likely);
    }

    /** {@return the states of a page with what they were decided by} @param page any page @param context limits and deadline */
    public PageAnalysis analysis(Page page, ParseContext context) {
        return analyse(SegmentedPage.of(page), context);
    }

    /** {@return what speaks for a page being an interview, for training} @param page any page @param words whether its language may be known @param context limits and deadline */
    public InterviewFeatures evidence(Page page, boolean words, ParseContext context) {
        SegmentedPage segmented = SegmentedPage.of(page);
        return InterviewEvidence.of(analyse(words ? segmented : segmented.withoutLanguage(), context));
    }

    private PageAnalysis analyse(SegmentedPage page, ParseContext context) {
        CharSequence text = page.page().text();
        Lexicon lexicon = page.lexicon();
        List<SegmentFeatures> lines = page.features(context.deadline());
        HeaderLines head = HeaderLines.of(text, lines, lexicon);
        Labels labels = LabelFinder.find(text, lines, lexicon, head.knownNames(text));
        TurnMarkers symbols = TurnMarkers.of(lines);
        Repetitions repetitions = new Repetitions(text, lines);
        context.deadline().check();
        long[] cues = new LocalFeatureExtractor(text, lines, lexicon, labels, symbols, head, repetitions).cues();
        Observations observations = new Observations(
                cues,
                new PageFeatureExtractor(text, lines, labels, cues).signs(),
                lines.stream().mapToInt(SegmentFeatures::words).toArray(),
                TurnPattern.of(cues, labels.throughout() || symbols.takeTurns()),
                PlacementPrior.of(page.page(), lines));
        Decoder.Path decoded = decoder.decode(observations);
        return new PageAnalysis(
                text,
                PageAnalysis.segments(lines, cues, decoded.path()),
                lexicon,
                head,
                labels,
                symbols,
                repetitions,
                observations,
                decoded);
    }

    /**
     * Puts a page together, as an interview or as an article, whichever it is taken for.
     *
     * @param page with the states of its segments
     * @param source the name of the input, for errors
     * @param context limits, deadline and other plugins
     * @return the publication with the account of every character
     */
    public ParseResult publish(ClassifiedPage page, String source, ParseContext context) {
        return new Assembly(page, source, context, judge).result();
    }

    /**
     * Puts a page together as its layout says: the zones of its blocks are believed, and the rest is the text of the article.
     *
     * @param page what the layout cuts out
     * @param source the name of the input, for errors
     * @param context limits, deadline and other plugins
     * @return the publication with the account of every character
     */
    public static ParseResult article(Page page, String source, ParseContext context) {
        return new Article(SegmentedPage.of(page), context, source).result();
    }
}
