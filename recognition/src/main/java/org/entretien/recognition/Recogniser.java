package org.entretien.recognition;

import org.entretien.page.Page;
import org.entretien.page.PageViews;
import org.entretien.recognition.assembly.RecognitionPipeline;
import org.entretien.recognition.names.PersonNames;
import org.entretien.spi.Outcome;
import org.entretien.spi.ParseContext;

/**
 * Turns a page into a publication: finds its headline, dateline and related headlines, tells whether it is an interview, and if so who says
 * what. Needs time linear in the page; holds no state and may be shared between threads.
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
        return pipeline.recognise(page, source, context);
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
        return pipeline.recognise(views, source, context);
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
