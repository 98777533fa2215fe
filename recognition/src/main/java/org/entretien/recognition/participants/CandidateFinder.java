package org.entretien.recognition.participants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entretien.page.Span;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.names.NameSpan;
import org.entretien.recognition.names.NameSpans;
import org.entretien.recognition.names.OrdinaryWords;
import org.entretien.recognition.speakers.SpeakerCluster;
import org.entretien.recognition.speakers.TitleNames;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.NameMatch;
import org.entretien.recognition.text.Words;

/**
 * Collects everybody that a page may name as interviewed, from headline, introduction, labels, announcements, address and self-introduction, with
 * what speaks for each. Who is one and the same is one guest: a label "Arvor" and "Solène Arvor" in the headline. Looks at a bounded number of
 * lines and names.
 */
public final class CandidateFinder {
    private static final int MAX_HEAD_LINES = 14;
    private static final int MAX_TURN_LINES = 80;
    private static final int MAX_NOTE_LINES = 12;
    private static final int MAX_CALLING_LINES = 12;
    private static final int MAX_LINE_CHARS = 1500;
    private static final int MAX_GUESTS = 60;
    private static final int MAX_SELF_CHARS = 300;
    private static final int USUAL_WORDS = 3;
    /** A phrase whose words look less like a name than that is none. */
    private static final double PHRASE = -0.5;

    private static final double STRANGE = -0.3;
    private static final String QUOTATION_MARKS = "\u00AB\u201C\u201E\u201D\u2018\u201A\u300C\"'";

    private static final int FIRST_ANSWERS = 2;

    private final CandidateEvidence page;
    private final CharSequence text;
    private final Lexicon lexicon;
    private final OrdinaryWords ordinary;
    private final LabelFeatures labels;
    private final List<Named> named = new ArrayList<>();

    /** A name where it is printed, with what its place says. */
    private record Named(
            String name,
            int words,
            Map<CandidateFeature, Double> cues,
            Optional<String> role,
            Optional<SpeakerCluster> voice) {}

    private CandidateFinder(CandidateEvidence page) {
        this.page = page;
        this.text = page.text();
        this.lexicon = page.lexicon();
        this.ordinary = OrdinaryWords.of(text, lexicon);
        this.labels = new LabelFeatures(page.labels().voices(), page.headline(), lexicon, ordinary);
    }

    /**
     * {@return everybody who may be interviewed, in print order; none is judged yet}
     *
     * @param page where it may name them
     */
    public static List<Candidate> in(CandidateEvidence page) {
        CandidateFinder finder = new CandidateFinder(page);
        finder.collect();
        List<Candidate> guests = finder.merged();
        finder.compare(guests);
        return guests;
    }

    private void collect() {
        page.headline().ifPresent(this::headline);
        page.announced().stream()
                .limit(MAX_GUESTS)
                .forEach(one -> add(one.name(), one.role(), Optional.empty(), CandidateFeature.ANNOUNCED));
        page.linked().forEach(name -> add(name, Optional.empty(), Optional.empty(), CandidateFeature.LINKED_DATA));
        page.head().stream()
                .filter(line -> line.length() <= MAX_LINE_CHARS)
                .limit(MAX_HEAD_LINES)
                .forEach(this::head);
        page.answers().stream().limit(FIRST_ANSWERS).forEach(this::introduction);
        page.questions().stream().limit(MAX_CALLING_LINES).forEach(this::called);
        labels.voices().stream().limit(MAX_GUESTS).forEach(this::label);
    }

    /** "How do you see it, Lina Hardi?" */
    private void called(Span line) {
        int end = Math.min(line.end(), line.start() + MAX_LINE_CHARS);
        Words words = Words.of(text, line.start(), end);
        for (NameSpan span : NameSpans.in(text, words, lexicon, ordinary::contains)) {
            int before = CharClass.trimEnd(text, line.start(), span.start()) - 1;
            int behind = CharClass.skipBlank(text, span.end(), end);
            boolean opens = before < line.start() || text.charAt(before) == ',';
            boolean closes =
                    behind >= end || text.charAt(behind) == ',' || CharClass.isQuestionMark(text.charAt(behind));
            boolean apart = before >= line.start() || behind < end && text.charAt(behind) == ',';
            if (opens && closes && apart && span.words() >= 2 && named.size() < MAX_GUESTS) {
                Map<CandidateFeature, Double> cues = likeness(span);
                cues.put(CandidateFeature.CALLED, 1.0);
                named.add(new Named(name(text, span), span.words(), cues, Optional.empty(), Optional.empty()));
            }
        }
    }

    private void headline(String headline) {
        Words words = Words.of(headline);
        NamePlace place = new NamePlace(headline, 0, headline.length(), words, lexicon);
        for (NameSpan span : NameSpans.in(headline, words, lexicon, ordinary::contains)) {
            if (named.size() >= MAX_GUESTS) {
                break;
            }
            Map<CandidateFeature, Double> cues = likeness(span);
            place.headlineCues(span, cues);
            place.cues(span, cues);
            cues.remove(CandidateFeature.IN_HEAD);
            cues.remove(CandidateFeature.FIRST);
            named.add(new Named(name(headline, span), span.words(), cues, place.role(span), Optional.empty()));
        }
        TitleNames.in(headline, lexicon).ifPresent(name -> {
            Named title = add(name, Optional.empty(), Optional.empty(), CandidateFeature.IN_HEADLINE);
            // "Spring Market Special" stands where a name would; before a quotation it is the speaker, however strange
            // the name.
            if (!isCased(name)
                    || title.cues().getOrDefault(CandidateFeature.LIKENESS, 0.0) > PHRASE
                    || speaks(headline, name)) {
                title.cues().put(CandidateFeature.TITLE_NAME, 1.0);
            }
        });
    }

    /** "Lina Hardi: « … »": a name, a colon and a quotation. */
    private static boolean speaks(String headline, String name) {
        int colon = headline.indexOf(name) + name.length();
        int quote = CharClass.skipBlank(headline, Math.min(headline.length(), colon + 1), headline.length());
        return headline.contains(name)
                && colon < headline.length()
                && headline.charAt(colon) == ':'
                && quote < headline.length()
                && QUOTATION_MARKS.indexOf(headline.charAt(quote)) >= 0;
    }

    private void head(Span line) {
        Words words = Words.of(text, line.start(), line.end());
        NamePlace place = new NamePlace(text, line.start(), line.end(), words, lexicon);
        boolean first = page.head().get(0).equals(line);
        for (NameSpan span : NameSpans.in(text, words, lexicon, ordinary::contains)) {
            if (named.size() >= MAX_GUESTS) {
                return;
            }
            Map<CandidateFeature, Double> cues = likeness(span);
            cues.put(CandidateFeature.IN_HEAD, 1.0);
            if (first) {
                cues.put(CandidateFeature.IN_FIRST_LINE, 1.0);
            }
            place.cues(span, cues);
            named.add(new Named(name(text, span), span.words(), cues, place.role(span), Optional.empty()));
        }
    }

    /** "My name is Lina Hardi and I …": who begins to answer with their name. */
    private void introduction(Span line) {
        int end = Math.min(line.end(), line.start() + MAX_SELF_CHARS);
        Words words = Words.of(text, line.start(), end);
        List<NameSpan> spans = NameSpans.in(text, words, lexicon, ordinary::contains);
        for (int i = 0; i < words.size(); i++) {
            int length = lexicon.length(LexicalCategory.INTRODUCES_SELF, words, i);
            int next = i + length;
            if (length > 0 && next < words.size()) {
                for (NameSpan span : spans) {
                    if (span.start() == words.start(next)) {
                        Map<CandidateFeature, Double> cues = likeness(span);
                        cues.put(CandidateFeature.SELF, 1.0);
                        named.add(new Named(name(text, span), span.words(), cues, Optional.empty(), Optional.empty()));
                    }
                }
            }
        }
        page.headline()
                .flatMap(title -> SelfIntroduction.in(title, text.subSequence(line.start(), line.end()), lexicon))
                .ifPresent(name -> add(
                        name, Optional.empty(), Optional.empty(), CandidateFeature.SELF, CandidateFeature.TITLE_NAME));
    }

    private void label(SpeakerCluster voice) {
        Named label = add(
                voice.bareName(),
                Optional.empty(),
                Optional.of(voice),
                voice.side() == SpeakerCluster.Side.ASKS
                        ? CandidateFeature.LABEL_ASKS
                        : CandidateFeature.LABEL_ANSWERS);
        labels.note(voice, label.cues());
    }

    private Named add(String name, Optional<String> role, Optional<SpeakerCluster> voice, CandidateFeature... cues) {
        Words words = Words.of(name);
        Map<CandidateFeature, Double> found = new LinkedHashMap<>();
        for (CandidateFeature cue : cues) {
            found.put(cue, 1.0);
        }
        boolean cased = !name.isEmpty() && isCased(name);
        if (cased) {
            List<NameSpan> spans = NameSpans.in(name, words, lexicon, ordinary::contains);
            NameSpan best = spans.stream()
                    .max(Comparator.comparingInt(NameSpan::words))
                    .orElse(new NameSpan(0, 0, 0, -2, -2, -2));
            boolean whole = best.words() >= words.size();
            found.put(CandidateFeature.LIKENESS, whole ? best.mean() : Math.min(-1, best.mean() - 1));
            found.put(CandidateFeature.BEST_WORD, best.best());
            found.put(CandidateFeature.WORST_WORD, whole ? best.worst() : -2.5);
        }
        Named one = new Named(name, words.size(), found, role, voice);
        named.add(one);
        return one;
    }

    private static boolean isCased(String name) {
        return name.codePoints().anyMatch(Character::isUpperCase);
    }

    private static Map<CandidateFeature, Double> likeness(NameSpan span) {
        Map<CandidateFeature, Double> cues = new LinkedHashMap<>();
        cues.put(CandidateFeature.LIKENESS, span.mean());
        cues.put(CandidateFeature.BEST_WORD, span.best());
        cues.put(CandidateFeature.WORST_WORD, span.worst());
        return cues;
    }

    private static String name(CharSequence text, NameSpan span) {
        return CharClass.visibleText(text, span.start(), span.end());
    }

    /** Longer names first, so that the parts find what they are part of; then in print order again. */
    private List<Candidate> merged() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt((Integer i) -> -named.get(i).words()).thenComparing(i -> i));
        Map<Candidate, Integer> first = new LinkedHashMap<>();
        for (int i : order) {
            Named one = named.get(i);
            Candidate guest = first.keySet().stream()
                    .filter(other -> isSame(one, other))
                    .findFirst()
                    .orElseGet(() -> new Candidate(one.name()));
            if (first.size() < MAX_GUESTS || first.containsKey(guest)) {
                first.merge(guest, i, Math::min);
                take(guest, one);
            }
        }
        return first.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isSame(Named one, Candidate other) {
        return NameMatch.key(one.name()).equals(NameMatch.key(other.name()))
                || NameMatch.isAlias(one.name(), other.name())
                        && !(one.voice().isPresent() && other.voice().isPresent());
    }

    private static void take(Candidate guest, Named one) {
        guest.mention();
        guest.role(one.role(), one.cues().containsKey(CandidateFeature.ANNOUNCED));
        one.voice().ifPresent(guest::voice);
        boolean whole = NameMatch.key(one.name()).equals(NameMatch.key(guest.name()));
        one.cues().forEach((cue, value) -> {
            boolean letters = cue == CandidateFeature.LIKENESS
                    || cue == CandidateFeature.BEST_WORD
                    || cue == CandidateFeature.WORST_WORD;
            if (letters ? whole : value > guest.value(cue)) {
                guest.set(cue, value);
            }
        });
    }

    /** What is known only when all are collected. */
    private void compare(List<Candidate> guests) {
        boolean full = guests.stream()
                .anyMatch(guest -> isLikely(guest, true)
                        || guest.has(CandidateFeature.TITLE_NAME)
                        || guest.has(CandidateFeature.HEADLINE_WHOLE)
                                && Words.of(guest.name()).size() > 1);
        long likely = guests.stream().filter(guest -> isLikely(guest, full)).count();
        boolean first = true;
        for (Candidate guest : guests) {
            String name = guest.name();
            Words words = Words.of(name);
            flag(guest, CandidateFeature.ONE_WORD, words.size() == 1);
            flag(guest, CandidateFeature.LONG, words.size() > USUAL_WORDS);
            flag(guest, CandidateFeature.WITHOUT_CAPITALS, !isCased(name));
            flag(
                    guest,
                    CandidateFeature.ALL_CAPITALS,
                    isCased(name) && name.chars().noneMatch(Character::isLowerCase));
            flag(guest, CandidateFeature.ORDINARY_WORD, hasOrdinary(words));
            flag(guest, CandidateFeature.AGAIN, guest.mentions() > 1);
            flag(
                    guest,
                    CandidateFeature.ONLY_IN_HEADLINE,
                    guest.has(CandidateFeature.IN_HEADLINE) && !guest.has(CandidateFeature.IN_HEAD));
            flag(guest, CandidateFeature.AUTHOR, page.authors().stream().anyMatch(guest::isCalled));
            flag(
                    guest,
                    CandidateFeature.OUTLET,
                    page.outlet().filter(guest::isCalled).isPresent());
            boolean likeName = isLikely(guest, full);
            flag(guest, CandidateFeature.SOLE, likeName && likely == 1);
            flag(guest, CandidateFeature.FIRST, likeName && first);
            first &= !likeName;
        }
        new FormOfAddress(text, lexicon, guests).listen(page, MAX_TURN_LINES, MAX_NOTE_LINES);
    }

    /**
     * Where somebody is named in full, or in the headline as one who speaks, a single word is hardly a name beside it; nor is a phrase of running text in a script
     * without capitals.
     */
    private static boolean isLikely(Candidate guest, boolean full) {
        boolean running = !guest.has(CandidateFeature.TITLE_NAME) && !guest.has(CandidateFeature.ANNOUNCED);
        if (running && !isCased(guest.name())) {
            return false;
        }
        boolean name = guest.value(CandidateFeature.LIKENESS) > (full ? STRANGE : 0)
                && guest.value(CandidateFeature.BEST_WORD) > 0;
        return name
                && !guest.has(CandidateFeature.LABEL_ASKS)
                && (!full || Words.of(guest.name()).size() > 1);
    }

    private boolean hasOrdinary(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.word(i).length() > 3 && ordinary.contains(words.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static void flag(Candidate guest, CandidateFeature cue, boolean is) {
        if (is) {
            guest.set(cue);
        }
    }
}
