package org.entretien.recognition.classification;

import java.util.List;
import java.util.Optional;
import org.entretien.recognition.sequence.AnalysedSegment;
import org.entretien.recognition.speakers.IntervieweeCandidates;
import org.entretien.recognition.speakers.Labels;
import org.entretien.recognition.speakers.SpeakerCluster;

/** What speaks for and against a page being an interview, each between 0 and 1. */
public final class InterviewFeatures {
    private static final int ENOUGH_EXCHANGES = 8;
    private static final int MANY_UNITS = 8;
    /** So many turns that cannot be counted on say little: shares are drawn towards nothing by as many. */
    private static final double DOUBT = 0.5;

    /** What is looked at. */
    public enum Feature {
        BIAS,
        UNKNOWN_LANGUAGE,
        EXCHANGES,
        SIGNED_TURNS,
        SIGNED_QUESTIONS,
        PLAIN_EXCHANGES,
        LONG_EXCHANGES,
        FEW_EXCHANGES,
        SPARSE_AT_A_GLANCE,
        ADDRESSED_QUESTIONS,
        FIRST_PERSON_ANSWERS,
        FIRST_PERSON_WORDS,
        OPENS_IN_FIRST_PERSON,
        DIALOGUES,
        ANNOUNCED,
        NAMED,
        INTRODUCED,
        CALLED_BY_NAME,
        NAMED_VOICES,
        READERS_ASK,
        VOICES_RETURN,
        LABELLED_THROUGHOUT,
        ANSWER_TAGS,
        KNOWN_BY_PROFILE,
        MARKED_BOTH_SIDES,
        QUOTED_ANSWERS,
        FIRST_PERSON_QUESTIONS,
        IMPERSONAL_QUESTIONS,
        GUESSED_QUESTIONS,
        QUESTIONS_AMID_BLOCKS,
        FAQ_QUESTIONS,
        ADVICE_TO_READER,
        REPORTED_SPEECH,
        QUOTED_PEOPLE,
        NOBODY_ASKED,
        FAQ_HEADING,
        TAGGED_QUESTIONS_ONLY,
        LISTS_IN_ANSWERS,
        QUESTIONS_IN_ANSWERS,
        LONGEST_ANSWER,
        SHORT_ANSWERS,
        OPEN_ANSWERS,
        GREETINGS,
        PARAGRAPHS_PER_ANSWER,
        TEXT_OUTSIDE_TURNS,
        TEXT_AFTER_TURNS
    }

    /** Four exchanges change sides seven times. */
    private static final int ENOUGH_CHANGES = 7;

    /** Words of a page for one question; up to the first it says nothing, by the second more it is no talk. */
    private static final double USUAL_EXCHANGE = 150;

    private static final double LONG_EXCHANGE = 450;
    private static final int ENOUGH_TO_TELL = 4;
    private static final double CONSISTENT = 0.75;
    private static final double MOSTLY = 0.7;
    private static final double ASKED = 0.4;
    /** Two who take turns may well speak about frequent questions. */
    private static final double ANSWERED_FAQ = 0.3;

    private static final double UNASKED = 0.3;
    private static final double UNSPOKEN = 0.4;

    private boolean certain;
    private final double[] values = new double[Feature.values().length];

    private InterviewFeatures() {}

    /** {@return the evidence of a page; nothing but zeros where it has no questions or no answers} @param segments of the page @param labels of its turns @param ignorance how little is known of the words of its language, 0 to 1 @param named whether the head names who is interviewed @param introduced the person that its lines are about; empty where nothing is asked @param asked whether a byline names who led an interview @param sparse whether a glance finds its questions too far apart */
    public static InterviewFeatures of(
            List<AnalysedSegment> segments,
            Labels labels,
            double ignorance,
            boolean named,
            Optional<IntervieweeCandidates> introduced,
            boolean asked,
            boolean sparse) {
        InterviewFeatures evidence = new InterviewFeatures();
        TurnStatistics tally = TurnStatistics.of(segments, labels);
        if (tally.questions > 0 && tally.answers > 0) {
            evidence.note(Feature.BIAS, 1);
            evidence.note(Feature.UNKNOWN_LANGUAGE, ignorance);
            // "Three questions for …" may be a heading as well, where no answer is in the first person.
            boolean speaks = asked || tally.firstPersonAnswers > 0 || ignorance > 0;
            evidence.note(Feature.ANNOUNCED, tally.announced || asked ? speaks ? 1 : UNSPOKEN : 0);
            evidence.note(Feature.NAMED, named ? 1 : 0);
            boolean isIntroduced =
                    introduced.flatMap(IntervieweeCandidates::best).isPresent();
            evidence.note(Feature.INTRODUCED, isIntroduced && !named ? 1 : 0);
            evidence.note(
                    Feature.CALLED_BY_NAME,
                    introduced.filter(IntervieweeCandidates::isCalled).isPresent() ? 1 : 0);
            evidence.questions(tally);
            evidence.answers(tally);
            evidence.labels(tally, labels);
            evidence.whole(tally);
            evidence.turns(tally, labels);
            evidence.note(Feature.SPARSE_AT_A_GLANCE, sparse ? 1 : 0);
            boolean unaddressed = tally.addressing == 0
                    && !tally.marksBothSides()
                    && labels.voices().isEmpty()
                    && !(tally.announced && tally.firstPersonAnswers * 4 >= tally.answers)
                    && !asked
                    && !isIntroduced
                    && !named;
            evidence.note(Feature.NOBODY_ASKED, unaddressed ? 1 - ignorance : 0);
        }
        return evidence;
    }

    /** Whether turns alternate by a sign of their own, which no wording outweighs. */
    private void turns(TurnStatistics tally, Labels labels) {
        double alternation = tally.alternation();
        // "Pros: … Cons: …" take turns as well; but the one does not ask what the other answers.
        boolean asked = tally.plainExchanges >= ASKED * tally.exchanges || isPutToSomebody(labels);
        double counted = Math.min(1, tally.changes / (double) ENOUGH_CHANGES);
        note(Feature.SIGNED_TURNS, (asked ? 1 : UNASKED) * alternation * counted);
        note(Feature.SIGNED_QUESTIONS, share(tally.setApart, tally.questions));
        note(Feature.PLAIN_EXCHANGES, share(tally.plainExchanges, tally.exchanges));
        double exchange = tally.words / (double) Math.max(1, tally.exchanges);
        note(Feature.LONG_EXCHANGES, Math.max(0, Math.min(1, (exchange - USUAL_EXCHANGE) / LONG_EXCHANGE)));
        note(Feature.FEW_EXCHANGES, Math.max(0, ENOUGH_TO_TELL - tally.exchanges) / (double) ENOUGH_TO_TELL);
        boolean most =
                tally.signedAnswers >= MOSTLY * tally.answers && tally.signedQuestions >= MOSTLY * tally.questions;
        // A site profile knows its questions by more than their signs.
        certain = tally.profiled
                || most && asked && tally.changes >= ENOUGH_CHANGES && alternation >= CONSISTENT && !tally.faq;
    }

    /** "QUESTION" in turn with the name of who answers. */
    private static boolean isPutToSomebody(Labels labels) {
        List<SpeakerCluster> voices = labels.voices();
        return voices.stream()
                        .anyMatch(
                                voice -> voice.isTag() && voice.side() == SpeakerCluster.Side.ASKS && voice.turns() > 2)
                && voices.stream().anyMatch(voice -> !voice.isTag() && answersAgain(voice));
    }

    /** {@return whether four exchanges or more take turns by one consistent sign} */
    boolean isCertain() {
        return certain;
    }

    private void questions(TurnStatistics tally) {
        note(Feature.EXCHANGES, Math.min(tally.exchanges, ENOUGH_EXCHANGES) / (double) ENOUGH_EXCHANGES);
        note(Feature.ADDRESSED_QUESTIONS, share(tally.addressing, tally.questions));
        note(Feature.FIRST_PERSON_QUESTIONS, share(tally.firstPersonQuestions, tally.questions));
        note(Feature.IMPERSONAL_QUESTIONS, share(tally.impersonalQuestions, tally.questions));
        note(Feature.GUESSED_QUESTIONS, share(tally.guessedQuestions, tally.questions));
        note(Feature.QUESTIONS_AMID_BLOCKS, share(tally.questionsAmidBlocks, tally.questions));
        note(Feature.FAQ_QUESTIONS, share(tally.faqQuestions, tally.questions));
        note(Feature.FAQ_HEADING, tally.faq ? 1 : 0);
    }

    private void answers(TurnStatistics tally) {
        note(Feature.FIRST_PERSON_ANSWERS, share(tally.firstPersonAnswers, tally.answers));
        note(Feature.FIRST_PERSON_WORDS, tally.firstPersonWords / (double) Math.max(1, tally.answerWords));
        note(Feature.OPENS_IN_FIRST_PERSON, share(tally.openedByFirstPerson, Math.min(2, tally.answers)));
        note(Feature.DIALOGUES, share(tally.dialogues, tally.answers));
        note(Feature.QUOTED_ANSWERS, share(tally.quotedUnits, tally.answerUnits));
        note(Feature.ADVICE_TO_READER, share(tally.adviceUnits, tally.answerUnits));
        note(Feature.LISTS_IN_ANSWERS, share(tally.listUnits, tally.answerUnits));
        note(Feature.QUESTIONS_IN_ANSWERS, share(tally.askingUnits, tally.answerUnits));
        boolean several = tally.answers > 2;
        note(Feature.LONGEST_ANSWER, several ? tally.longestAnswer / (double) Math.max(1, tally.answerWords) : 0);
        note(Feature.SHORT_ANSWERS, share(tally.shortAnswers, tally.answers));
        note(Feature.OPEN_ANSWERS, share(tally.openAnswers, tally.answers));
        note(Feature.GREETINGS, tally.greeted ? 1 : 0);
        note(Feature.PARAGRAPHS_PER_ANSWER, Math.min(1, tally.answerUnits / (double) tally.answers / MANY_UNITS));
    }

    private void labels(TurnStatistics tally, Labels labels) {
        List<SpeakerCluster> voices = labels.voices();
        List<SpeakerCluster> named =
                voices.stream().filter(voice -> !voice.isTag()).toList();
        boolean bothSides = voices.stream().map(SpeakerCluster::side).distinct().count() == 2;
        boolean answerTags =
                voices.stream().anyMatch(voice -> voice.isTag() && voice.side() == SpeakerCluster.Side.ANSWERS);
        boolean questionTags = !voices.isEmpty()
                && voices.stream().allMatch(voice -> voice.isTag() && voice.side() == SpeakerCluster.Side.ASKS);
        note(Feature.NAMED_VOICES, named.stream().anyMatch(InterviewFeatures::answersAgain) ? 1 : 0);
        note(
                Feature.READERS_ASK,
                voices.stream().filter(SpeakerCluster::isReader).count() > 1 ? 1 : 0);
        note(
                Feature.VOICES_RETURN,
                bothSides && named.stream().filter(voice -> voice.turns() > 1).count() > 1 ? 1 : 0);
        if (bothSides && !named.isEmpty() && tally.faq) {
            note(Feature.FAQ_HEADING, ANSWERED_FAQ);
        }
        note(Feature.LABELLED_THROUGHOUT, bothSides && labels.throughout() ? 1 : 0);
        note(Feature.ANSWER_TAGS, answerTags && tally.exchanges > 1 ? 1 : 0);
        note(Feature.TAGGED_QUESTIONS_ONLY, questionTags ? 1 : 0);
        note(Feature.KNOWN_BY_PROFILE, tally.profiled ? 1 : 0);
        note(Feature.MARKED_BOTH_SIDES, tally.marksBothSides() ? 1 : 0);
    }

    private static boolean answersAgain(SpeakerCluster voice) {
        return voice.turns() > 1 && voice.side() == SpeakerCluster.Side.ANSWERS;
    }

    private void whole(TurnStatistics tally) {
        double words = Math.max(1, tally.words);
        note(Feature.REPORTED_SPEECH, share(tally.reported, tally.answers));
        note(
                Feature.QUOTED_PEOPLE,
                tally.quotedNames < 3 ? 0 : Math.min(1, tally.quotedNames / (double) tally.answers));
        note(Feature.TEXT_OUTSIDE_TURNS, 1 - Math.min(1, tally.wordsInTurns / words));
        note(Feature.TEXT_AFTER_TURNS, Math.min(1, tally.wordsAfter / words));
    }

    private static double share(int some, int all) {
        return all == 0 ? 0 : Math.min(1, some / (all + DOUBT));
    }

    private void note(Feature kind, double value) {
        values[kind.ordinal()] = value;
    }

    /** {@return whether there are questions and answers at all} */
    public boolean isAny() {
        return values[Feature.BIAS.ordinal()] > 0;
    }

    public double value(Feature kind) {
        return values[kind.ordinal()];
    }
}
