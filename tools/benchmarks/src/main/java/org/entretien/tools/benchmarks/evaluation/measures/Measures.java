package org.entretien.tools.benchmarks.evaluation.measures;

import java.util.List;
import org.entretien.tools.benchmarks.evaluation.comparison.IntervieweesNamed;
import org.entretien.tools.benchmarks.evaluation.comparison.InventedPeople;
import org.entretien.tools.benchmarks.evaluation.comparison.Measure;

/** All figures of quality. */
public final class Measures {
    public static final Measure TURN_F1 = new TurnF1();
    public static final Measure OVERLAP_F1 = new OverlapF1();
    public static final Measure START_F1 = new StartF1();
    public static final Measure BOUNDARY_F1 = new BoundaryF1();
    public static final Measure ROLE = new RoleAccuracy();
    public static final Measure SPEAKER = new SpeakerAccuracy();
    public static final Measure PERFECT = new Perfect();
    static final Measure HEADLINE = new HeadlineFound();
    public static final Measure DATE = new DateFound();
    static final Measure FAR_DATES = new FarDates();
    static final Measure OUTLET = new OutletFound();
    static final Measure INTERVIEWEES = new IntervieweesFound();
    static final Measure INTERVIEWEES_NAMED = new IntervieweesNamed();
    static final Measure INVENTED = new InventedPeople();
    static final Measure SPEAKER_NAMED = new SpeakerNamed();
    static final Measure RELATED = new RelatedF1();
    public static final Measure PRECISION = new InterviewPrecision();
    public static final Measure RECALL = new InterviewRecall();

    /** In the order of the report. */
    public static final List<Measure> ALL = List.of(
            TURN_F1,
            OVERLAP_F1,
            START_F1,
            BOUNDARY_F1,
            new WindowDiff(),
            ROLE,
            SPEAKER,
            SPEAKER_NAMED,
            new PairF1(),
            PERFECT,
            HEADLINE,
            DATE,
            FAR_DATES,
            OUTLET,
            INTERVIEWEES,
            INTERVIEWEES_NAMED,
            INVENTED,
            RELATED,
            PRECISION,
            RECALL,
            new Rejected(),
            new SilentLoss());

    /** Those that are shown for groups of pages. */
    public static final List<Measure> CHIEF = List.of(TURN_F1, OVERLAP_F1, BOUNDARY_F1, ROLE, SPEAKER, PERFECT, DATE);

    /** Those of what stands around the turns. */
    public static final List<Measure> FACTS =
            List.of(HEADLINE, DATE, FAR_DATES, OUTLET, INTERVIEWEES, INTERVIEWEES_NAMED, INVENTED, RELATED);

    private Measures() {}
}
