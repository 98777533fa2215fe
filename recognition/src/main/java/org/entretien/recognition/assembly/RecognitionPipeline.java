package org.entretien.recognition.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.Publication;
import org.entretien.page.Page;
import org.entretien.page.PageViews;
import org.entretien.page.Span;
import org.entretien.page.Zone;
import org.entretien.recognition.classification.InterviewClassifier;
import org.entretien.recognition.classification.InterviewFeatures;
import org.entretien.recognition.classification.InterviewPrefilter;
import org.entretien.recognition.features.LocalFeatureExtractor;
import org.entretien.recognition.features.Observations;
import org.entretien.recognition.features.PageFeatureExtractor;
import org.entretien.recognition.features.PlacementPrior;
import org.entretien.recognition.features.State;
import org.entretien.recognition.features.TurnMarkers;
import org.entretien.recognition.features.TurnPattern;
import org.entretien.recognition.language.Languages;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.lexicon.Lexicons;
import org.entretien.recognition.metadata.HeaderLines;
import org.entretien.recognition.participants.CandidateModel;
import org.entretien.recognition.participants.CandidateScorer;
import org.entretien.recognition.segmentation.Repetitions;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.Segmenter;
import org.entretien.recognition.sequence.Decoder;
import org.entretien.recognition.sequence.PageAnalysis;
import org.entretien.recognition.sequence.Weights;
import org.entretien.recognition.speakers.IntervieweeCandidates;
import org.entretien.recognition.speakers.LabelFinder;
import org.entretien.recognition.speakers.Labels;
import org.entretien.recognition.speakers.TitleNames;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Segment;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.ParseReport;
import org.entretien.spi.ParseResult;
import org.entretien.spi.Place;
import org.entretien.spi.SiteProfile;

/**
 * Takes a page through the stages of recognition: units, labels, observations, states, classification, and publication.
 * Needs time linear in the page; holds no state and may be shared between threads.
 */
public final class RecognitionPipeline {
    private static final int CHECK_EVERY = 1024;
    private final Decoder decoder;
    private final CandidateScorer judge;

    /** A recogniser with the rules of this library. */
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
     * Reads a page that has one view.
     *
     * @param page the page
     * @param source the name of the input, for errors
     * @param context limits, deadline and other plugins
     * @return the publication with the account of every character; or that it was skipped, where only interviews are wanted
     * @throws org.entretien.spi.LimitExceeded when the page takes too long or holds too much
     */
    public Outcome recognise(Page page, String source, ParseContext context) {
        return recognise(PageViews.of(page), source, context);
    }

    /**
     * Reads a page: the prefilter and the classifier decide here, and nowhere else, whether it is an interview.
     *
     * @param views the page in the views that may be needed
     * @param source the name of the input, for errors
     * @param context limits, deadline and other plugins
     * @return the publication with the account of every character; or that it was skipped, where only interviews are wanted
     * @throws org.entretien.spi.LimitExceeded when the page takes too long or holds too much
     */
    public Outcome recognise(PageViews views, String source, ParseContext context) {
        // A page is judged when it has been read; the prefilter spares only those who want interviews and nothing else.
        if (context.interviewsOnly() && !views.profiled() && !InterviewPrefilter.mayBeInterview(views.words())) {
            return skipped(source);
        }
        Page page = views.candidate();
        Reading reading = read(page, context);
        if (!reading.interview()) {
            if (context.interviewsOnly()) {
                return skipped(source);
            }
            Optional<Page> article = views.article();
            if (article.isPresent()) {
                return new Outcome.Parsed(article(article.get(), source, context));
            }
        }
        return new Outcome.Parsed(result(page, reading, source, context));
    }

    private static Outcome skipped(String source) {
        return new Outcome.Skipped(source, new Place.Whole(), Outcome.Skipped.Reason.NO_INTERVIEW);
    }

    /** What the layout says is believed, and the rest is the text of the article. */
    private static ParseResult article(Page page, String source, ParseContext context) {
        List<Segment> units = Segmenter.of(page);
        return new Article(page, units, Languages.ofPage(page.text(), units, page.declaredLanguage()), context, source)
                .result();
    }

    /** A page with what was made out, before it is put together. */
    private record Reading(Optional<LanguageTag> language, PageAnalysis analysis, double likely) {
        boolean interview() {
            return likely >= InterviewClassifier.THRESHOLD;
        }
    }

    /** {@return what is made out on a page before it is put together} @param page any page @param context limits and other plugins */
    public PageAnalysis analysis(Page page, ParseContext context) {
        List<Segment> units = Segmenter.of(page);
        return analyse(page, units, Languages.ofPage(page.text(), units, page.declaredLanguage()), context);
    }

    private Reading read(Page page, ParseContext context) {
        List<Segment> units = Segmenter.of(page);
        Optional<LanguageTag> language = Languages.ofPage(page.text(), units, page.declaredLanguage());
        PageAnalysis analysis = analyse(page, units, language, context);
        double likely = InterviewClassifier.probability(evidence(analysis));
        context.deadline().check();
        return new Reading(language, analysis, likely);
    }

    /** What speaks for a page being an interview, for whoever trains the gate; without any words where its language is not to be known. */
    public InterviewFeatures evidence(Page page, boolean words, ParseContext context) {
        List<Segment> units = Segmenter.of(page);
        Optional<LanguageTag> language =
                words ? Languages.ofPage(page.text(), units, page.declaredLanguage()) : Optional.empty();
        return evidence(analyse(page, units, language, context));
    }

    private static InterviewFeatures evidence(PageAnalysis analysis) {
        return InterviewFeatures.of(
                analysis.lines(),
                analysis.path(),
                analysis.cues(),
                analysis.labels(),
                Lexicons.ignorance(analysis.lexicon().language()),
                isNamed(analysis),
                analysis.path().contains(State.Q) ? Optional.of(introduced(analysis)) : Optional.empty(),
                analysis.head().asks(),
                !InterviewPrefilter.mayBeInterview(analysis.text().toString()));
    }

    /** Whom the lines above the first question are about, and whom the questions call by name. */
    private static IntervieweeCandidates introduced(PageAnalysis analysis) {
        List<Span> head = new ArrayList<>();
        List<Span> questions = new ArrayList<>();
        for (int i = 0; i < analysis.path().size(); i++) {
            Segment unit = analysis.lines().get(i).unit();
            Span words = new Span(unit.start(), unit.end());
            State state = analysis.path().get(i);
            boolean noted = analysis.head().byline(i).isPresent()
                    || analysis.head().dateline(i).isPresent();
            if (state == State.PRE && !noted) {
                head.add(words);
            } else if (state == State.Q) {
                questions.add(words);
            }
        }
        List<String> authors = analysis.head().knownNames(analysis.text()).authors();
        return IntervieweeCandidates.in(analysis.text(), head, questions, authors, analysis.lexicon());
    }

    private ParseResult result(Page page, Reading reading, String source, ParseContext context) {
        PageAnalysis analysis = reading.analysis();
        boolean interview = reading.interview();
        Languages languages = new Languages(context.services().languageIdentifier());
        Assembly assembly =
                new Assembly(page, analysis, languages, reading.language(), context.limits(), source, judge);
        Publication publication = assembly.assemble(new RoleAssigner(analysis, interview, page).all(), interview);
        List<TurnBuilder> turns = assembly.turns();
        List<Double> sure =
                turns.stream().map(turn -> turn.confidence(analysis.decoded())).toList();
        ParseReport account = new ParseReport(
                page.text(),
                assembly.ledger(),
                sure,
                turns.stream().map(turn -> turn.evidence).toList());
        double confidence = interview ? reading.likely() * mean(sure) : 1 - reading.likely();
        return new ParseResult(
                publication,
                Optional.of(account),
                Stream.concat(AnalysisDiagnostics.of(analysis, publication).stream(), assembly.diagnostics().stream())
                        .toList(),
                confidence,
                assembly.origins(),
                Optional.empty());
    }

    /** Whether the head names somebody who is interviewed. */
    private static boolean isNamed(PageAnalysis analysis) {
        if (!analysis.head().announcements().isEmpty()) {
            return true;
        }
        int headline = new HeadlineFinder(analysis, true).find();
        if (headline < 0) {
            return false;
        }
        Segment unit = analysis.lines().get(headline).unit();
        return TitleNames.in(CharClass.visibleText(analysis.text(), unit.start(), unit.end()), analysis.lexicon())
                .isPresent();
    }

    private PageAnalysis analyse(Page page, List<Segment> units, Optional<LanguageTag> language, ParseContext context) {
        String text = page.text();
        Lexicon lexicon = Lexicons.of(language.map(LanguageTag::language).orElse("und"));
        List<SegmentFeatures> lines = new ArrayList<>(units.size());
        for (Segment unit : units) {
            lines.add(SegmentFeatures.of(text, unit, lexicon));
            if (lines.size() % CHECK_EVERY == 0) {
                context.deadline().check();
            }
        }
        List<Optional<Zone>> zones = zones(page, units, context);
        HeaderLines head = HeaderLines.of(text, lines, lexicon, zones);
        Labels labels = LabelFinder.find(text, lines, lexicon, head.knownNames(text));
        TurnMarkers symbols = TurnMarkers.of(lines);
        Repetitions repetitions = new Repetitions(text, lines);
        context.deadline().check();
        long[] cues = new LocalFeatureExtractor(text, lines, lexicon, labels, symbols, head, repetitions, zones).cues();
        long[] signs = new PageFeatureExtractor(text, lines, labels, cues).signs();
        int[] words = lines.stream().mapToInt(SegmentFeatures::words).toArray();
        Observations observations = new Observations(
                cues,
                signs,
                words,
                TurnPattern.of(cues, labels.throughout() || symbols.takeTurns()),
                PlacementPrior.of(page, lines));
        return new PageAnalysis(
                text,
                lines,
                zones,
                lexicon,
                head,
                labels,
                symbols,
                repetitions,
                observations,
                decoder.decode(observations));
    }

    /** What a site profile says of each unit, and else what the layout says; empty when neither says anything. */
    private static List<Optional<Zone>> zones(Page page, List<Segment> units, ParseContext context) {
        Optional<SiteProfile> profile = context.services().siteProfiles().stream()
                .filter(one -> one.fits(page))
                .findFirst();
        boolean judged = page.blocks().stream().anyMatch(block -> block.zone().isPresent());
        if (profile.isEmpty() && !judged) {
            return List.of();
        }
        List<Optional<Zone>> zones = new ArrayList<>(units.size());
        for (Segment unit : units) {
            Optional<Zone> said = profile.flatMap(one -> one.zone(
                    CharClass.visibleText(page.text(), unit.start(), unit.end()),
                    unit.style().signature()));
            zones.add(said.or(() -> page.blocks().get(unit.block()).zone()));
        }
        return zones;
    }

    /** The geometric mean, so that one doubtful turn is felt. */
    private static double mean(List<Double> sure) {
        double logs = 0;
        for (double one : sure) {
            logs += StrictMath.log(Math.max(1e-6, one));
        }
        return sure.isEmpty() ? 1 : StrictMath.exp(logs / sure.size());
    }
}
