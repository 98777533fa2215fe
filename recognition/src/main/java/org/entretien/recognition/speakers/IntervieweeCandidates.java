package org.entretien.recognition.speakers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entretien.page.Span;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.NameMatch;
import org.entretien.recognition.text.Words;

/**
 * The interviewee of a page without an announcement: the person that its headline or its first lines are about, "Ada Brun garde la lampe depuis quinze
 * ans", or that the questions call by name, "Signor Bressan, …". Names are known by their capitals and by what stands before and behind them.
 */
public final class IntervieweeCandidates {
    private static final int MOST_WORDS = 4;
    private static final int MOST_LINES = 12;
    private static final int MOST_QUESTIONS = 60;
    private static final int MOST_CANDIDATES = 16;
    private static final int LONGEST_LINE = 1500;
    /** German titles of people are one long word in capitals before the name. */
    private static final int LONG_WORD = 9;

    private static final double ENOUGH = 2;
    private static final double CALLED = 3;
    private static final double BEGINS = 2;
    private static final double BEGINS_CLAUSE = 1.5;
    private static final double APPOSITION = 1.5;
    private static final double AGE = 2;
    private static final double BEHIND_ROLE = 2;
    private static final double BEHIND_WORD = 1;
    private static final double WITH = 0.5;
    private static final double BEHIND_SMALL_WORD = -1.5;
    private static final double AGAIN = 1;
    private static final double ALONE = 1;

    private final CharSequence text;
    private final Lexicon lexicon;
    private final List<String> others;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    private static final class Candidate {
        final String name;
        final String given;
        final String surname;
        final Optional<String> role;
        double score;
        int seen;
        boolean called;
        boolean apposed;

        Candidate(String name, Optional<String> role) {
            this.name = name;
            this.role = role;
            Words words = Words.of(name);
            this.given = words.word(0);
            this.surname = words.word(words.size() - 1);
        }
    }

    private IntervieweeCandidates(CharSequence text, Lexicon lexicon, List<String> others) {
        this.text = text;
        this.lexicon = lexicon;
        this.others = others;
    }

    /** {@return who may be introduced} @param text the page @param head its headline, standfirst and introduction @param questions of it @param others who is known not to answer @param lexicon of its language */
    public static IntervieweeCandidates in(
            CharSequence text, List<Span> head, List<Span> questions, List<String> others, Lexicon lexicon) {
        IntervieweeCandidates introduced = new IntervieweeCandidates(text, lexicon, others);
        head.stream()
                .limit(MOST_LINES)
                .filter(line -> line.length() <= LONGEST_LINE)
                .forEach(introduced::collect);
        if (!introduced.candidates.isEmpty()) {
            questions.stream()
                    .limit(MOST_QUESTIONS)
                    .filter(line -> line.length() <= LONGEST_LINE)
                    .forEach(introduced::hear);
        }
        return introduced;
    }

    private void collect(Span line) {
        Words words = Words.of(text, line.start(), line.end());
        for (int i = 0; i < words.size(); i++) {
            int last = i;
            while (last < words.size() && last - i < MOST_WORDS && goesOn(words, i, last)) {
                last++;
            }
            while (last > i && !isCapital(words, last - 1)) {
                last--;
            }
            if (last - i >= 2) {
                weigh(line, words, last - i > 2 && words.word(i).length() >= LONG_WORD ? i + 1 : i, last);
                i = last;
            }
        }
    }

    private boolean goesOn(Words words, int first, int i) {
        boolean joined = i == first || isJoined(words, i);
        boolean name = isCapital(words, i) && !lexicon.isCommon(words.word(i)) && !isTitle(words, i);
        boolean particle = i > first
                && words.word(i).length() <= 3
                && !isCapital(words, i)
                && i + 1 < words.size()
                && isCapital(words, i + 1)
                && isNameParticle(words.word(i));
        return joined && (name || particle);
    }

    private static boolean isNameParticle(String word) {
        return switch (word) {
            case "de", "da", "do", "dos", "di", "del", "van", "von", "el", "al", "ben", "bin" -> true;
            default -> false;
        };
    }

    private boolean isTitle(Words words, int i) {
        long senses = lexicon.sensesAt(words, i);
        return LexicalCategory.HONORIFIC.in(senses)
                || LexicalCategory.ROLE.in(senses)
                || LexicalCategory.WEEKDAY.in(senses)
                || lexicon.month(words, i) > 0;
    }

    private boolean isJoined(Words words, int i) {
        for (int c = words.end(i - 1); c < words.start(i); c++) {
            if (!CharClass.isBlank(text.charAt(c)) && text.charAt(c) != '-') {
                return false;
            }
        }
        return true;
    }

    private boolean isCapital(Words words, int i) {
        char c = text.charAt(words.start(i));
        return Character.isUpperCase(c) || c == '-' && Character.isUpperCase(text.charAt(words.start(i) + 1));
    }

    private void weigh(Span line, Words words, int first, int last) {
        String name = CharClass.visibleText(text, words.start(first), words.end(last - 1));
        boolean known =
                others.stream().anyMatch(other -> NameMatch.isAlias(name, other) || NameMatch.isAlias(other, name));
        if (known || isCapitals(name) || isQuoted(line, words, first, last)) {
            return;
        }
        if (candidates.size() >= MOST_CANDIDATES) {
            return;
        }
        double apposition = behind(line, words, last);
        Candidate candidate = candidates.computeIfAbsent(
                NameMatch.key(name),
                key -> new Candidate(name, apposition > 0 ? role(line, words, last) : Optional.empty()));
        candidate.seen++;
        candidate.apposed |= apposition > 0;
        candidate.score = Math.max(candidate.score, before(words, first, last) + apposition);
    }

    /** Whole lines in capitals tell nothing. */
    private static boolean isCapitals(String name) {
        return name.chars().noneMatch(Character::isLowerCase);
    }

    private boolean isQuoted(Span line, Words words, int first, int last) {
        boolean opens = words.start(first) > line.start() && CharClass.isOpening(text.charAt(words.start(first) - 1));
        boolean closes = words.end(last - 1) < line.end() && CharClass.isClosing(text.charAt(words.end(last - 1)));
        return opens && closes;
    }

    private double before(Words words, int first, int last) {
        boolean verb = last < words.size() && Character.isLowerCase(text.charAt(words.start(last)));
        if (first == 0 || isSentenceEnd(words, first)) {
            return verb ? BEGINS : 0;
        }
        if (!isJoined(words, first)) {
            return verb ? BEGINS_CLAUSE : 0;
        }
        if (isTitle(words, first - 1)) {
            return BEHIND_ROLE;
        }
        if (isWith(words.word(first - 1))) {
            return WITH;
        }
        boolean small =
                lexicon.isCommon(words.word(first - 1)) || words.word(first - 1).length() <= 2;
        return small ? BEHIND_SMALL_WORD : BEHIND_WORD;
    }

    /** "Talking fences with Ned Callow" */
    private static boolean isWith(String word) {
        return switch (word) {
            case "with", "avec", "con", "com", "mit", "met", "med" -> true;
            default -> false;
        };
    }

    private boolean isSentenceEnd(Words words, int i) {
        for (int c = words.end(i - 1); c < words.start(i); c++) {
            if (CharClass.isSentenceEnd(text.charAt(c))
                    || CharClass.isClosing(text.charAt(c))
                    || text.charAt(c) == ':') {
                return true;
            }
        }
        return false;
    }

    /** "Ada Brun, gardienne de phare", "Insa Brodersen, 54,", "Ada Brunn (54)". */
    private double behind(Span line, Words words, int last) {
        int sign = words.end(last - 1);
        if (sign >= line.end() || text.charAt(sign) != ',' && text.charAt(Math.min(line.end() - 1, sign + 1)) != '(') {
            return 0;
        }
        if (last >= words.size()) {
            return 0;
        }
        char next = text.charAt(words.start(last));
        boolean role = Character.isDigit(next)
                || isTitle(words, last)
                || Character.isLowerCase(next) && !lexicon.isCommon(words.word(last));
        return Character.isDigit(next) ? AGE : role ? APPOSITION : 0;
    }

    /** What stands between the name and the next sign. */
    private Optional<String> role(Span line, Words words, int from) {
        int last = from;
        while (last + 1 < words.size() && isJoined(words, last + 1)) {
            last++;
        }
        boolean letters = Character.isLetter(text.charAt(words.start(from)));
        return letters && words.end(last) <= line.end()
                ? Optional.of(CharClass.visibleText(text, words.start(from), words.end(last)))
                : Optional.empty();
    }

    /** "Frau Brodersen, wann …", "Tove, you …" */
    private void hear(Span line) {
        Words words = Words.of(text, line.start(), line.end());
        for (int i = 0; i < words.size(); i++) {
            boolean titled = i > 0 && LexicalCategory.HONORIFIC.in(lexicon.sensesAt(words, i - 1));
            boolean apart = isParted(words.end(i)) || i > 0 && isParted(words.end(i - 1));
            if (titled || apart) {
                call(words.word(i), titled, titled || i == 0);
            }
        }
    }

    private void call(String word, boolean titled, boolean surely) {
        for (Candidate one : candidates.values()) {
            boolean meant = word.equals(titled ? one.surname : one.given);
            one.score += meant ? CALLED : 0;
            one.called |= meant && surely;
        }
    }

    private boolean isParted(int at) {
        return at < text.length() && text.charAt(at) == ',';
    }

    /** {@return whether the questions call the person that the head is about by name} */
    public boolean isCalled() {
        return bestCandidate().filter(one -> one.called).isPresent();
    }

    /** {@return the person that the head is about} */
    public Optional<Announcement> best() {
        return bestCandidate().map(one -> new Announcement(one.name, one.role, 0));
    }

    private Optional<Candidate> bestCandidate() {
        long possible =
                candidates.values().stream().filter(one -> one.score > 0).count();
        Candidate best = null;
        double most = 0;
        for (Candidate one : candidates.values()) {
            double score = one.score + (one.seen > 1 ? AGAIN : 0) + (possible == 1 && one.score > 0 ? ALONE : 0);
            if (score >= ENOUGH && score > most) {
                best = one;
                most = score;
            }
        }
        // A sole candidate with an apposition is accepted whatever stands before the name.
        boolean sole = candidates.size() == 1 && candidates.values().iterator().next().apposed;
        return sole ? candidates.values().stream().findFirst() : Optional.ofNullable(best);
    }
}
