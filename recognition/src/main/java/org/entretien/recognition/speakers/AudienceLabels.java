package org.entretien.recognition.speakers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.segmentation.Prefix;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.SegmentFeatures.Shape;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.Words;

/**
 * The readers of a page that prints their questions: "Question de Karim, Oujda : …", "Marta (Alcorba): …". Each asks once, so that no label of
 * theirs comes again; that they all stand in front of a question, and somebody else answers, tells that they are no topics.
 */
final class AudienceLabels {
    private static final long ASKS = LexicalCategory.QUESTION_TAG.bit() | LexicalCategory.ASKER_LABEL.bit();
    private static final int LEAST_SAID = 2;
    private static final int LEAST = 3;
    private static final int MOST_QUESTIONS = 2;
    private static final double MOSTLY = 0.6;

    private final CharSequence text;
    private final List<SegmentFeatures> lines;
    private final SpeakerCluster[] candidates;

    AudienceLabels(CharSequence text, List<SegmentFeatures> lines, SpeakerCluster[] candidates) {
        this.text = text;
        this.lines = lines;
        this.candidates = candidates;
    }

    /** {@return the name in a label that says it is a question of somebody: a tag, a small word, a name} @param label as printed @param words of it @param lexicon of the page's language */
    static Optional<String> name(String label, Words words, Lexicon lexicon) {
        if (words.size() < 3 || (lexicon.sensesAt(words, 0) & ASKS) == 0) {
            return Optional.empty();
        }
        int first = 1;
        while (first < words.size() && lexicon.isCommon(words.word(first)) && isSmall(label, words, first)) {
            first++;
        }
        boolean name = first > 1 && first < words.size() && CharClass.isInitial(label.charAt(words.start(first)));
        return name ? Optional.of(withoutPlace(label.substring(words.start(first)))) : Optional.empty();
    }

    private static boolean isSmall(String label, Words words, int i) {
        char first = label.charAt(words.start(i));
        return Character.isLowerCase(first) || Character.getType(first) == Character.OTHER_LETTER;
    }

    /** "Karim, Oujda", "Karim (Oujda)", "Karim d'Oujda": where they write from is no part of the name. */
    static String withoutPlace(String name) {
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ',' || c == '(' || c == '\u060C') {
                return name.substring(0, i).strip();
            }
        }
        return name;
    }

    /** {@return those who are readers among the voices that were not believed} @param voices all @param accepted those that were */
    List<SpeakerCluster> among(List<SpeakerCluster> voices, Set<SpeakerCluster> accepted) {
        List<SpeakerCluster> said =
                voices.stream().filter(voice -> voice.reader).toList();
        if (said.stream().mapToInt(SpeakerCluster::turns).sum() >= LEAST_SAID) {
            return said;
        }
        List<SpeakerCluster> brief = voices.stream()
                .filter(voice -> !accepted.contains(voice) && isBrief(voice))
                .toList();
        long asking = brief.stream().filter(this::asks).count();
        long placed = brief.stream().filter(this::tellsPlace).count();
        long answered =
                brief.stream().filter(voice -> isAnswered(voice, accepted)).count();
        boolean readers = brief.size() >= LEAST
                && asking >= MOSTLY * brief.size()
                && (placed >= MOSTLY * brief.size() || answered >= MOSTLY * brief.size());
        if (!readers) {
            return List.of();
        }
        List<SpeakerCluster> found = brief.stream()
                .filter(voice -> asks(voice) || isAnswered(voice, accepted))
                .toList();
        found.forEach(voice -> voice.reader = true);
        return found;
    }

    private boolean isBrief(SpeakerCluster voice) {
        int unit = voice.firstUnit();
        boolean crowded = unit > 0 && candidates[unit - 1] != null && candidates[unit - 1].turns() == 1;
        return !voice.tag
                && voice.turns() <= MOST_QUESTIONS
                && unit > 0
                && !crowded
                && CharClass.isInitial(voice.name().charAt(0));
    }

    private boolean asks(SpeakerCluster voice) {
        SegmentFeatures line = lines.get(voice.firstUnit());
        return line.is(Shape.ENDS_IN_QUESTION) || line.is(Shape.HOLDS_QUESTION);
    }

    /** "Marta (Alcorba):", "Marta, Alcorba:" */
    private boolean tellsPlace(SpeakerCluster voice) {
        Prefix prefix = lines.get(voice.firstUnit()).prefix();
        String label = CharClass.visibleText(text, prefix.label(), prefix.labelEnd());
        // "Marta, 34 anos" and "Marta (Alcorba)" tell something of a reader; "Security (10)" has points.
        return label.substring(withoutPlace(label).length()).chars().anyMatch(Character::isLetter);
    }

    private boolean isAnswered(SpeakerCluster voice, Set<SpeakerCluster> accepted) {
        int next = voice.firstUnit() + 1;
        return next < candidates.length
                && candidates[next] != null
                && candidates[next] != voice
                && candidates[next].turns() > 1
                && accepted.contains(candidates[next]);
    }
}
