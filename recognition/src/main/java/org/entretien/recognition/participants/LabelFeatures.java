package org.entretien.recognition.participants;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.names.OrdinaryWords;
import org.entretien.recognition.speakers.SpeakerCluster;
import org.entretien.recognition.text.NameMatch;
import org.entretien.recognition.text.Words;

/** What a label says of being the name of somebody: how often it is printed, beside which others, and whether it is a phrase. */
final class LabelFeatures {
    private static final int OFTEN = 3;
    private static final int FAR_MORE = 4;
    private static final int MAX_WORDS = 4;
    private static final int MAX_HAN_LETTERS = 4;

    private final List<SpeakerCluster> voices;
    private final Optional<String> headline;
    private final Lexicon lexicon;
    private final OrdinaryWords ordinary;
    private final double turns;
    private final int most;

    LabelFeatures(List<SpeakerCluster> voices, Optional<String> headline, Lexicon lexicon, OrdinaryWords ordinary) {
        this.voices = voices;
        this.headline = headline.map(NameMatch::key);
        this.lexicon = lexicon;
        this.ordinary = ordinary;
        this.turns = Math.max(1, voices.stream().mapToInt(SpeakerCluster::turns).sum());
        this.most = voices.stream()
                .filter(other -> !other.isTag() && other.side() == SpeakerCluster.Side.ANSWERS)
                .mapToInt(SpeakerCluster::turns)
                .max()
                .orElse(0);
    }

    List<SpeakerCluster> voices() {
        return voices.stream().filter(voice -> !voice.isTag()).toList();
    }

    void note(SpeakerCluster voice, Map<CandidateFeature, Double> cues) {
        put(cues, CandidateFeature.LABEL_ONCE, voice.turns() == 1);
        put(cues, CandidateFeature.LABEL_OFTEN, voice.turns() >= OFTEN);
        put(cues, CandidateFeature.LABEL_MINOR, voice.turns() * FAR_MORE < most);
        put(cues, CandidateFeature.LABEL_NO_NAME, !isNameShaped(voice.bareName()));
        String key = NameMatch.key(voice.bareName());
        put(
                cues,
                CandidateFeature.LABEL_IN_HEADLINE,
                headline.filter(title -> title.contains(key)).isPresent());
        cues.put(CandidateFeature.LABEL_SHARE, voice.turns() / turns);
    }

    private static void put(Map<CandidateFeature, Double> cues, CandidateFeature cue, boolean is) {
        if (is) {
            cues.put(cue, 1.0);
        }
    }

    /** Figures, everyday words and lower case make a phrase of what would else be a name. */
    private boolean isNameShaped(String label) {
        Words words = Words.of(label);
        int common = 0;
        for (int i = 0; i < words.size(); i++) {
            char first = label.charAt(words.start(i));
            boolean small = Character.isLowerCase(first) && words.word(i).length() > 3;
            if (small || Character.isDigit(first)) {
                return false;
            }
            common += lexicon.isCommon(words.word(i)) || ordinary.contains(words.word(i)) ? 1 : 0;
        }
        int letters = (int) label.chars().filter(Character::isLetter).count();
        boolean han = label.chars().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        boolean phrase = han && letters > MAX_HAN_LETTERS && label.indexOf('\u00B7') < 0;
        return words.size() <= MAX_WORDS && common * 2 <= words.size() && !phrase;
    }
}
