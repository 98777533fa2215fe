package org.entretien.recognition.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entretien.recognition.features.State.A;
import static org.entretien.recognition.features.State.NQ;
import static org.entretien.recognition.features.State.POST;
import static org.entretien.recognition.features.State.PRE;
import static org.entretien.recognition.features.State.Q;
import static org.entretien.recognition.features.State.S;

import java.util.Arrays;
import java.util.List;
import org.entretien.recognition.features.LocalFeature;
import org.entretien.recognition.features.Observations;
import org.entretien.recognition.features.State;
import org.entretien.recognition.features.TurnPattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The likeliest path through a page")
class DecoderTest {
    private static final long DATELINE = set(LocalFeature.DATELINE);
    private static final long ASKS =
            set(LocalFeature.ENDS_IN_QUESTION, LocalFeature.SHORT, LocalFeature.SHORTER_THAN_NEXT);
    private static final long SAYS = set(
            LocalFeature.STATEMENT, LocalFeature.PROSE, LocalFeature.AFTER_QUESTION, LocalFeature.NO_SIGN_OF_QUESTION);
    private static final long CREDIT = set(LocalFeature.CREDIT, LocalFeature.SHORT, LocalFeature.NO_SIGN_OF_QUESTION);
    private static final long COMMENTS =
            set(LocalFeature.COMMENTS, LocalFeature.SHORT, LocalFeature.NO_SIGN_OF_QUESTION);

    private static long set(LocalFeature... cues) {
        return Arrays.stream(cues).mapToLong(LocalFeature::bit).reduce(0, (a, b) -> a | b);
    }

    private static Decoder.Path decode(long... cues) {
        return new Decoder(Weights.none()).decode(Observations.of(cues, TurnPattern.of(cues, false)));
    }

    private static List<State> path(long... cues) {
        return decode(cues).path();
    }

    @Test
    void takesQuestionAndAnswerInTurns() {
        assertThat(path(DATELINE, ASKS, SAYS, ASKS, SAYS, ASKS, SAYS, COMMENTS))
                .containsExactly(PRE, Q, A, Q, A, Q, A, POST);
    }

    @Test
    void losesNoTurnToACaptionBetweenQuestionAndAnswer() {
        assertThat(path(DATELINE, ASKS, CREDIT, SAYS, ASKS, SAYS)).containsExactly(PRE, Q, NQ, A, Q, A);
    }

    @Test
    void goesOnWithAnAnswerBehindACaption() {
        List<State> path = path(
                ASKS,
                SAYS,
                CREDIT,
                set(LocalFeature.STATEMENT, LocalFeature.PROSE, LocalFeature.NO_SIGN_OF_QUESTION),
                ASKS,
                SAYS);

        assertThat(path).containsExactly(Q, A, State.NA, A, Q, A);
    }

    @Test
    void knowsAHeadingBetweenTurns() {
        long heading = set(
                LocalFeature.HEADING_LIKE,
                LocalFeature.SHORT,
                LocalFeature.SHORTER_THAN_NEXT,
                LocalFeature.NO_SIGN_OF_QUESTION);

        assertThat(path(ASKS, SAYS, heading, ASKS, SAYS)).containsExactly(Q, A, S, Q, A);
    }

    @Test
    void neverComesBackFromTheEndOfAPage() {
        List<State> path = path(ASKS, SAYS, COMMENTS, COMMENTS, SAYS, COMMENTS);

        assertThat(path.subList(path.indexOf(POST), path.size())).containsOnly(POST);
    }

    @Test
    void goesOnWithASpeakerWhereEveryOtherTurnHasALabel() {
        long asker = set(LocalFeature.LABELLED_ASKER, LocalFeature.ENDS_IN_QUESTION);
        long answerer = set(LocalFeature.LABELLED_ANSWERER, LocalFeature.STATEMENT, LocalFeature.PROSE);
        long[] cues = {asker, answerer, ASKS, SAYS, asker, answerer};

        assertThat(new Decoder(Weights.none())
                        .decode(Observations.of(cues, TurnPattern.of(cues, true)))
                        .path())
                .containsExactly(Q, A, A, A, Q, A);
    }

    @Test
    void obeysASiteProfile() {
        assertThat(path(
                        set(LocalFeature.PROFILE_QUESTION, LocalFeature.STATEMENT),
                        set(LocalFeature.PROFILE_ANSWER, LocalFeature.ENDS_IN_QUESTION)))
                .containsExactly(Q, A);
    }

    @Test
    void isSurerWhereMoreSpeaksForIt() {
        float plain = decode(ASKS, SAYS, ASKS, SAYS).confidence()[2];
        long labelled = ASKS | LocalFeature.LABELLED_ASKER.bit();

        assertThat(decode(ASKS, SAYS, labelled, SAYS).confidence()[2]).isGreaterThan(plain);
    }

    @Test
    void ofNoUnitsIsEmpty() {
        assertThat(decode().path()).isEmpty();
        assertThat(decode().confidence()).isEmpty();
    }
}
