package org.entretien.recognition;

import java.util.List;
import java.util.Optional;
import org.entretien.page.Page;
import org.entretien.recognition.assembly.ClassifiedPage;
import org.entretien.recognition.assembly.RecognitionPipeline;
import org.entretien.recognition.classification.InterviewPrefilter;
import org.entretien.recognition.names.PersonNames;
import org.entretien.recognition.segmentation.SiteZones;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;
import org.entretien.spi.Place;
import org.entretien.spi.SiteProfile;

/**
 * Turns a page into a publication: finds its headline, dateline and related headlines, decides whether it is an interview, and if so who says
 * what. Needs time linear in the page; holds no state and may be shared between threads.
 *
 * <p>Site profiles, the prefilter and the classifier are asked here and nowhere else; {@link RecognitionPipeline} holds the stages between.
 *
 * @since 0.1.0
 */
public final class Recogniser {
    private final RecognitionPipeline pipeline = new RecognitionPipeline();

    /** A recogniser with the rules of this library. */
    public Recogniser() {}

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
        Optional<SiteProfile> profile = profile(views, context);
        PageViews zoned = profile.map(views::zoned).orElse(views);
        // The prefilter spares only callers that want interviews and nothing else, and a profile knows turns that it
        // does not see.
        if (context.interviewsOnly() && profile.isEmpty() && !InterviewPrefilter.mayBeInterview(zoned.words())) {
            return skipped(source);
        }
        ClassifiedPage page = pipeline.read(zoned.candidate(), context);
        if (!page.isInterview()) {
            if (context.interviewsOnly()) {
                return skipped(source);
            }
            Optional<Page> article = zoned.article();
            if (article.isPresent()) {
                return new Outcome.Parsed(RecognitionPipeline.article(article.get(), source, context));
            }
        }
        return new Outcome.Parsed(pipeline.publish(page, source, context));
    }

    /** Views are not made where there is no profile to look at them. */
    private static Optional<SiteProfile> profile(PageViews views, ParseContext context) {
        List<SiteProfile> profiles = context.services().siteProfiles();
        return profiles.isEmpty()
                ? Optional.empty()
                : SiteZones.profile(views.article().orElseGet(views::candidate), profiles);
    }

    private static Outcome skipped(String source) {
        return new Outcome.Skipped(source, new Place.Whole(), Outcome.Skipped.Reason.NO_INTERVIEW);
    }

    /**
     * {@return a name without what bylines print behind it; the name itself where nothing is}
     *
     * @param name as printed
     */
    public static String bare(String name) {
        return PersonNames.bare(name);
    }
}
