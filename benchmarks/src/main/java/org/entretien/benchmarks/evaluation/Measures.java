package org.entretien.benchmarks.evaluation;

import java.util.List;

/** All figures of quality. */
final class Measures {
    static final Measure TURN_F1 = new TurnF1();
    static final Measure OVERLAP_F1 = new OverlapF1();
    static final Measure START_F1 = new StartF1();
    static final Measure BOUNDARY_F1 = new BoundaryF1();
    static final Measure ROLE = new RoleAccuracy();
    static final Measure SPEAKER = new SpeakerAccuracy();
    static final Measure PERFECT = new Perfect();
    static final Measure HEADLINE = new HeadlineFound();
    static final Measure DATE = new DateFound();
    static final Measure FAR_DATES = new FarDates();
    static final Measure OUTLET = new OutletFound();
    static final Measure INTERVIEWEES = new IntervieweesFound();
    static final Measure INTERVIEWEES_NAMED = new IntervieweesNamed();
    static final Measure INVENTED = new InventedPeople();
    static final Measure SPEAKER_NAMED = new SpeakerNamed();
    static final Measure RELATED = new RelatedF1();
    static final Measure PRECISION = new InterviewPrecision();
    static final Measure RECALL = new InterviewRecall();

    /** In the order of the report. */
    static final List<Measure> ALL = List.of(
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
    static final List<Measure> CHIEF = List.of(TURN_F1, OVERLAP_F1, BOUNDARY_F1, ROLE, SPEAKER, PERFECT, DATE);

    /** Those of what stands around the turns. */
    static final List<Measure> FACTS =
            List.of(HEADLINE, DATE, FAR_DATES, OUTLET, INTERVIEWEES, INTERVIEWEES_NAMED, INVENTED, RELATED);

    private Measures() {}
}
