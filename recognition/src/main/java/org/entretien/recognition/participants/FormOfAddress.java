package org.entretien.recognition.participants;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entretien.page.Span;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.text.Words;

/** Which guests the turns call or mention by name: "Signora Bressan, …" in a question calls her, a name in an answer is somebody else's. */
final class FormOfAddress {
    private static final int MAX_LINE_CHARS = 1500;
    private static final int LEAST_LETTERS = 3;

    private final CharSequence text;
    private final Lexicon lexicon;
    private final Map<String, Set<Candidate>> byGiven = new HashMap<>();
    private final Map<String, Set<Candidate>> bySurname = new HashMap<>();

    FormOfAddress(CharSequence text, Lexicon lexicon, List<Candidate> guests) {
        this.text = text;
        this.lexicon = lexicon;
        for (Candidate guest : guests) {
            Words words = Words.of(guest.name());
            if (words.size() > 0 && words.word(0).length() >= LEAST_LETTERS) {
                byGiven.computeIfAbsent(words.word(0), key -> new HashSet<>()).add(guest);
            }
            if (words.size() > 1) {
                bySurname
                        .computeIfAbsent(words.word(words.size() - 1), key -> new HashSet<>())
                        .add(guest);
            }
        }
    }

    void listen(CandidateEvidence page, int turns, int notes) {
        page.questions().stream().limit(turns).forEach(line -> hear(line, CandidateFeature.IN_QUESTIONS));
        page.answers().stream().limit(turns).forEach(line -> hear(line, CandidateFeature.IN_ANSWERS));
        page.notes().stream().limit(notes).forEach(line -> hear(line, CandidateFeature.IN_NOTES));
    }

    private void hear(Span line, CandidateFeature cue) {
        Words words = Words.of(text, line.start(), Math.min(line.end(), line.start() + MAX_LINE_CHARS));
        for (int i = 0; i < words.size(); i++) {
            Set<Candidate> given = byGiven.getOrDefault(words.word(i), Set.of());
            Set<Candidate> surname = bySurname.getOrDefault(words.word(i), Set.of());
            if (given.isEmpty() && surname.isEmpty() || Character.isLowerCase(text.charAt(words.start(i)))) {
                continue;
            }
            boolean titled = i > 0 && LexicalCategory.HONORIFIC.in(lexicon.sensesAt(words, i - 1));
            boolean apart = isParted(words.end(i)) || i > 0 && isParted(words.end(i - 1));
            boolean calls = cue == CandidateFeature.IN_QUESTIONS && (titled || apart);
            if (!calls) {
                given.forEach(guest -> guest.set(cue));
                surname.forEach(guest -> guest.set(cue));
            } else {
                (titled ? surname : Set.<Candidate>of()).forEach(guest -> guest.set(CandidateFeature.CALLED_TITLE));
                (apart && !titled ? given : Set.<Candidate>of()).forEach(guest -> guest.set(CandidateFeature.CALLED));
            }
        }
    }

    private boolean isParted(int at) {
        return at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == '\u060C' || text.charAt(at) == '!');
    }
}
