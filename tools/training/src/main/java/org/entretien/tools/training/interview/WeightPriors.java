package org.entretien.tools.training.interview;

import org.entretien.recognition.classification.InterviewFeatures.Feature;

/**
 * What is known of each piece of evidence before any page is seen: how much it ought to weigh, and on which side it can only be. The gold pages are
 * few, mostly English and hardly ever without a first person; where they say nothing, this stays.
 */
final class WeightPriors {
    private WeightPriors() {}

    /** {@return the weight that is expected} @param kind of evidence */
    static double expected(Feature kind) {
        return switch (kind) {
            case BIAS -> -3;
            case UNKNOWN_LANGUAGE -> 1;
            case EXCHANGES -> 2;
            case SIGNED_TURNS -> 3;
            case SIGNED_QUESTIONS -> 1;
            case PLAIN_EXCHANGES -> 0.5;
            case LONG_EXCHANGES -> -3;
            case FEW_EXCHANGES -> -1;
            case SPARSE_AT_A_GLANCE -> -1;
            case ADDRESSED_QUESTIONS -> 1.5;
            case FIRST_PERSON_ANSWERS -> 2.5;
            case FIRST_PERSON_WORDS -> 1.5;
            case OPENS_IN_FIRST_PERSON -> 0.5;
            case DIALOGUES -> 1;
            case ANNOUNCED -> 2.5;
            case NAMED -> 0.65;
            case INTRODUCED -> 0.65;
            case CALLED_BY_NAME -> 2.5;
            case NAMED_VOICES -> 1;
            case READERS_ASK -> 3;
            case VOICES_RETURN -> 1;
            case LABELLED_THROUGHOUT -> 2.5;
            case ANSWER_TAGS -> 3.5;
            case KNOWN_BY_PROFILE -> 5;
            case MARKED_BOTH_SIDES -> 0.7;
            case QUOTED_ANSWERS -> 4;
            case SHORT_ANSWERS -> 1;
            case OPEN_ANSWERS -> 2;
            case GREETINGS -> 1;
            case FIRST_PERSON_QUESTIONS -> -1.5;
            case IMPERSONAL_QUESTIONS -> -0.5;
            case GUESSED_QUESTIONS -> -2;
            case QUESTIONS_AMID_BLOCKS -> -0.5;
            case FAQ_QUESTIONS -> -1;
            case ADVICE_TO_READER -> -5;
            case REPORTED_SPEECH -> -5;
            case QUOTED_PEOPLE -> -3;
            case NOBODY_ASKED -> -3.8;
            case FAQ_HEADING -> -4;
            case TAGGED_QUESTIONS_ONLY -> -0.5;
            case LISTS_IN_ANSWERS -> -2.5;
            case QUESTIONS_IN_ANSWERS -> 0;
            case LONGEST_ANSWER -> -0.5;
            case PARAGRAPHS_PER_ANSWER -> -1;
            case TEXT_OUTSIDE_TURNS -> -3;
            case TEXT_AFTER_TURNS -> -0.5;
        };
    }

    /** {@return a weight, or the nearest that is possible} @param kind of evidence @param weight the weight */
    static double bounded(Feature kind, double weight) {
        return switch (kind) {
            case BIAS, UNKNOWN_LANGUAGE, QUESTIONS_IN_ANSWERS -> weight;
            case NAMED_VOICES, VOICES_RETURN -> Math.max(0.5, weight);
            case CALLED_BY_NAME -> Math.max(1.5, weight);
            case NOBODY_ASKED -> Math.min(-3.8, weight);
            case FAQ_HEADING -> Math.min(-4, weight);
            default -> expected(kind) > 0 ? Math.max(0, weight) : Math.min(0, weight);
        };
    }
}
