package org.entretien.recognition.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entretien.recognition.lexicon.LexicalCategory;
import org.entretien.recognition.lexicon.Lexicon;
import org.entretien.recognition.segmentation.Prefix;
import org.entretien.recognition.segmentation.Prefix.Form;
import org.entretien.recognition.segmentation.SegmentFeatures;
import org.entretien.recognition.segmentation.SegmentFeatures.Shape;
import org.entretien.recognition.text.CharClass;
import org.entretien.recognition.text.NameMatch;
import org.entretien.recognition.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Decides by repetition, position and known names which prefixes are labels. One that stands alone is believed only where others back it.
 */
public final class LabelFinder {
    private static final long NO_LABEL = LexicalCategory.READ_ALSO.bit()
            | LexicalCategory.SITE.bit()
            | LexicalCategory.SOURCE.bit()
            | LexicalCategory.BYLINE.bit()
            | LexicalCategory.DATE.bit()
            | LexicalCategory.CREDIT.bit()
            | LexicalCategory.KEYWORDS.bit()
            | LexicalCategory.COMMENTS.bit()
            | LexicalCategory.BIO.bit()
            | LexicalCategory.ADVERTISEMENT.bit();
    private static final int ENOUGH = 3;
    private static final int MOST_VOICES = 400;
    private static final int LIST = 3;
    private static final int MOST_WORDS = 7;
    /** A title and a name on a line of their own. */
    private static final int MOST_WORDS_APART = 10;

    private static final int LONGEST_ALIAS = 14;
    private static final String ADDRESS = "https:/";

    private final CharSequence text;
    private final List<SegmentFeatures> lines;
    private final Lexicon lexicon;
    private final KnownNames known;
    private final LabelNames names;
    private final Map<String, SpeakerCluster> byKey = new LinkedHashMap<>();
    /** For each declared alias the key of the name that it stands for. */
    private final Map<String, String> owners = new HashMap<>();

    private int firstQuestion;

    private LabelFinder(CharSequence text, List<SegmentFeatures> lines, Lexicon lexicon, KnownNames known) {
        this.text = text;
        this.lines = lines;
        this.lexicon = lexicon;
        this.known = known;
        this.names = new LabelNames(lexicon);
    }

    /** {@return the labels of a page} @param text the page @param lines of it @param lexicon of its language @param known names it tells elsewhere */
    public static Labels find(CharSequence text, List<SegmentFeatures> lines, Lexicon lexicon, KnownNames known) {
        return new LabelFinder(text, lines, lexicon, known).find();
    }

    private Labels find() {
        firstQuestion = 0;
        while (firstQuestion < lines.size() && !lines.get(firstQuestion).is(Shape.ENDS_IN_QUESTION)) {
            firstQuestion++;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).prefix().hasLabel()) {
                collect(i);
            }
        }
        List<SpeakerCluster> voices = accepted(merged());
        SpeakerCluster[] byUnit = new SpeakerCluster[lines.size()];
        voices.forEach(voice -> voice.units.forEach(unit -> byUnit[unit] = voice));
        RoleInference.decide(voices, byUnit, lines);
        return new Labels(voices, byUnit, isThroughout(voices));
    }

    private void collect(int index) {
        SegmentFeatures line = lines.get(index);
        Prefix prefix = line.prefix();
        String label = CharClass.visibleText(text, prefix.label(), prefix.labelEnd());
        Words words = Words.of(label);
        Optional<String> tag = RoleLabels.key(words, lexicon);
        if (tag.isPresent()) {
            SpeakerCluster voice = byKey.computeIfAbsent(tag.get(), key -> new SpeakerCluster(label, label, true));
            voice.side = tag.get().equals(RoleLabels.ASKS_KEY) ? SpeakerCluster.Side.ASKS : SpeakerCluster.Side.ANSWERS;
            voice.units.add(index);
        } else if (AudienceLabels.name(label, words, lexicon).isPresent()) {
            String name = AudienceLabels.name(label, words, lexicon).get();
            SpeakerCluster voice = byKey.computeIfAbsent(
                    "#reader " + NameMatch.key(name), key -> new SpeakerCluster(name, name, false));
            voice.reader = true;
            voice.units.add(index);
        } else if (prefix.form() != Form.STOP
                && !isDated(line)
                && isNameLike(label, words, prefix.form() == Form.APART ? MOST_WORDS_APART : MOST_WORDS)
                && !isQuoteInHead(index, line)
                && !isAddress(prefix.afterLabel(), line.unit().end())) {
            String name = names.plain(label);
            String key = NameMatch.key(name);
            byKey.computeIfAbsent(key, absent -> new SpeakerCluster(name, names.withoutHonorific(name), false))
                    .units
                    .add(index);
            declared(label, name).ifPresent(alias -> owners.putIfAbsent(NameMatch.key(alias), key));
        }
    }

    /** "Lina Hardi – 14/09/2014" is no turn, nor is "Le Stade - Publié le 14 septembre 2014". */
    private boolean isDated(SegmentFeatures line) {
        if (LexicalCategory.DATE.in(line.openingAfterLabel()) && !line.is(Shape.ENDS_SENTENCE)) {
            return true;
        }
        int body = line.prefix().afterLabel();
        return line.prefix().form() == Form.DASH && body < line.unit().end() && Character.isDigit(text.charAt(body));
    }

    /** A title such as "The minister: 'We will stay'" is no turn. */
    private boolean isQuoteInHead(int index, SegmentFeatures line) {
        int body = line.prefix().afterLabel();
        return index < firstQuestion
                && body < line.unit().end()
                && CharClass.isOpening(text.charAt(body))
                && text.charAt(body) != '\u00BF'
                && text.charAt(body) != '['
                && text.charAt(body) != '(';
    }

    private boolean isNameLike(String label, Words words, int most) {
        if (words.size() == 0
                || words.size() > most
                || (lexicon.sensesAt(words, 0) & NO_LABEL) != 0
                || isAnnouncement(words)) {
            return false;
        }
        int initials = 0;
        for (int i = 0; i < words.size(); i++) {
            char c = label.charAt(words.start(i));
            initials += CharClass.isInitial(c) || Character.isDigit(c) ? 1 : 0;
        }
        boolean lowerWord = words.size() == 1 && label.length() <= 15;
        return CharClass.isInitial(label.charAt(0)) && initials * 2 >= words.size()
                || lowerWord && Character.isLetter(label.charAt(0));
    }

    /** "Interview with Lina Hardi: a life at sea" is a title, and none of the people that it names speaks in it. */
    private boolean isAnnouncement(Words words) {
        int length = lexicon.length(LexicalCategory.ANNOUNCE, words, 0);
        return length > 0 && length < words.size();
    }

    /** "Lina Hardi: https://…" in a list of links is no turn. */
    private boolean isAddress(int from, int end) {
        String start =
                text.subSequence(from, Math.min(end, from + ADDRESS.length())).toString();
        return start.equals(ADDRESS) || start.startsWith("http:/");
    }

    /** "Die Zeit (Zeit):", "Cosimo D'Este (C. D'E.)": the form that stands for the name from here on. */
    private static Optional<String> declared(String label, String name) {
        int close = label.lastIndexOf(')');
        int open = label.indexOf('(');
        if (open <= 1 || close <= open + 1 || NameMatch.key(name).isEmpty()) {
            return Optional.empty();
        }
        String alias = label.substring(open + 1, close).strip();
        boolean plain = !alias.isEmpty() && alias.length() <= LONGEST_ALIAS && CharClass.isInitial(alias.charAt(0));
        return plain ? Optional.of(alias) : Optional.empty();
    }

    /** Shorter forms join the fullest one. Only so many labels are compared with each other, so that time stays linear. */
    private List<SpeakerCluster> merged() {
        List<SpeakerCluster> all = new ArrayList<>(byKey.values());
        if (all.size() > MOST_VOICES) {
            all.sort(Comparator.comparingInt((SpeakerCluster voice) -> -voice.units.size()));
            all = new ArrayList<>(all.subList(0, MOST_VOICES));
        }
        all.sort(Comparator.comparingInt((SpeakerCluster voice) -> -voice.name.length())
                .thenComparing(voice -> voice.units.get(0)));
        List<SpeakerCluster> merged = new ArrayList<>();
        for (SpeakerCluster voice : all) {
            Optional<SpeakerCluster> fuller = voice.tag
                    ? Optional.empty()
                    : merged.stream()
                            .filter(other -> !other.tag && other.reader == voice.reader && isForm(voice, other))
                            .findFirst();
            if (fuller.isPresent()) {
                fuller.get().join(voice);
            } else {
                merged.add(voice);
            }
        }
        merged.forEach(this::recognise);
        return merged;
    }

    /** A declared alias belongs to its owner alone. Two forms that both come again and again are no slips of the pen. */
    private boolean isForm(SpeakerCluster shorter, SpeakerCluster full) {
        String owner = owners.get(NameMatch.key(shorter.name));
        if (owner != null) {
            return owner.equals(NameMatch.key(full.name));
        }
        boolean both = shorter.units.size() >= ENOUGH && full.units.size() >= ENOUGH;
        return NameMatch.isAlias(shorter.name, full.name) && !(both && NameMatch.isVariant(shorter.name, full.name))
                || !shorter.bare.equals(shorter.name) && NameMatch.isAlias(shorter.bare, full.bare);
    }

    private void recognise(SpeakerCluster voice) {
        voice.units.sort(Comparator.naturalOrder());
        voice.outlet = known.outlet().filter(outlet -> isOneOf(voice, outlet)).isPresent();
        voice.announced = known.announced().stream().anyMatch(name -> isOneOf(voice, name));
        voice.author = known.authors().stream().anyMatch(name -> isOneOf(voice, name));
    }

    private static boolean isOneOf(SpeakerCluster voice, String name) {
        return !voice.tag && (NameMatch.isAlias(voice.bare, name) || NameMatch.isAlias(name, voice.name));
    }

    private List<SpeakerCluster> accepted(List<SpeakerCluster> voices) {
        Map<SpeakerCluster, Integer> scores = new LinkedHashMap<>();
        voices.forEach(voice -> scores.put(voice, score(voice)));
        SpeakerCluster[] candidates = new SpeakerCluster[lines.size()];
        voices.forEach(voice -> voice.units.forEach(unit -> candidates[unit] = voice));
        withdrawLists(candidates, scores);
        long sure = scores.values().stream().filter(score -> score >= ENOUGH).count();
        Set<SpeakerCluster> accepted = new LinkedHashSet<>();
        scores.forEach((voice, score) -> {
            int backed = sure >= 2 && !voice.tag && score > 0 ? 2 : 0;
            int beside = neighbours(voice, candidates, scores) + backed;
            if (score + (isInHead(voice) ? 0 : beside) >= ENOUGH && !isWithin(voice, candidates, scores)) {
                accepted.add(voice);
            }
        });
        voices.stream().filter(voice -> isAnswered(voice, candidates, accepted)).forEach(accepted::add);
        accepted.addAll(new AudienceLabels(text, lines, candidates).among(voices, accepted));
        return List.copyOf(accepted);
    }

    /**
     * "Anna: … Attention: … Paul: …": a single word that comes once between two others who are sure and would take turns without it belongs to
     * what the first of them says. Between two turns of the same one it would be somebody else.
     */
    private boolean isWithin(SpeakerCluster voice, SpeakerCluster[] candidates, Map<SpeakerCluster, Integer> scores) {
        if (voice.units.size() > 1
                || voice.name.indexOf(' ') > 0
                || voice.outlet
                || voice.announced
                || lines.get(voice.units.get(0)).words() <= 2) {
            return false;
        }
        int unit = voice.units.get(0);
        int before = unit - 1;
        while (before >= 0 && !isSure(candidates[before], scores)) {
            before--;
        }
        int after = unit + 1;
        while (after < candidates.length && !isSure(candidates[after], scores)) {
            after++;
        }
        return before >= 0 && (after >= candidates.length || candidates[before] != candidates[after]);
    }

    private static boolean isSure(@Nullable SpeakerCluster voice, Map<SpeakerCluster, Integer> scores) {
        return voice != null && scores.getOrDefault(voice, 0) >= ENOUGH;
    }

    /** A headline with a colon in it: printed once, above all that is said. */
    private boolean isInHead(SpeakerCluster voice) {
        int unit = voice.units.get(0);
        return voice.units.size() == 1 && !voice.outlet && !voice.announced && unit == 0;
    }

    /** A question whose label comes only once, "L'Horizon :", is known by the label of the answer in the next line. */
    private boolean isAnswered(SpeakerCluster voice, SpeakerCluster[] candidates, Set<SpeakerCluster> accepted) {
        int unit = voice.units.get(0);
        boolean pair = unit > 0
                && unit + 1 < lines.size()
                && candidates[unit + 1] != null
                && candidates[unit + 1] != voice
                && !candidates[unit + 1].tag
                && accepted.contains(candidates[unit + 1]);
        return pair
                && !voice.tag
                && lines.get(unit).is(Shape.ENDS_IN_QUESTION)
                && !lines.get(unit + 1).is(Shape.ENDS_IN_QUESTION)
                && CharClass.isInitial(voice.name.charAt(0));
    }

    /** Labels that come once each and follow on one another are the entries of a list: no dialogue has speakers that speak once each. */
    private void withdrawLists(SpeakerCluster[] candidates, Map<SpeakerCluster, Integer> scores) {
        int start = 0;
        for (int i = 0; i <= candidates.length; i++) {
            boolean entry = i < candidates.length
                    && candidates[i] != null
                    && candidates[i].units.size() == 1
                    && !candidates[i].tag
                    && !candidates[i].outlet
                    && !candidates[i].announced;
            if (!entry) {
                for (int k = start; k < i && i - start >= LIST; k++) {
                    scores.merge(candidates[k], -LIST, Integer::sum);
                }
                start = i + 1;
            }
        }
    }

    private int score(SpeakerCluster voice) {
        int count = voice.units.size();
        if (voice.tag) {
            return count >= 2 ? ENOUGH : 1;
        }
        Words words = Words.of(voice.name);
        int score = Math.min(count, 3) - (count == 1 ? 1 : 0);
        score += voice.outlet || voice.announced ? 4 : 0;
        score += voice.author ? 3 : 0;
        score += LabelNames.isNameShaped(voice.name, words) ? 1 : 0;
        score -= count < 3 && hasCommonWord(words) && !voice.outlet && !voice.announced ? 2 : 0;
        score -= goesOnInLowerCase(voice) ? 2 : 0;
        score -= Character.isLowerCase(voice.name.charAt(0)) ? 2 : 0;
        return score;
    }

    private boolean hasCommonWord(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (lexicon.isCommon(words.word(i)) && !(i > 0 && words.word(i).length() <= 3)) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOnInLowerCase(SpeakerCluster voice) {
        int lower = 0;
        for (int unit : voice.units) {
            int body = lines.get(unit).prefix().afterLabel();
            lower += body < lines.get(unit).unit().end() && Character.isLowerCase(text.charAt(body)) ? 1 : 0;
        }
        return lower * 2 > voice.units.size();
    }

    /** The first pair: a label in front of a question, and another one close behind it in front of its answer. */
    private int neighbours(SpeakerCluster voice, SpeakerCluster[] candidates, Map<SpeakerCluster, Integer> scores) {
        int best = 0;
        for (int unit : voice.units) {
            for (int near = Math.max(0, unit - 3); near <= Math.min(lines.size() - 1, unit + 3); near++) {
                SpeakerCluster other = candidates[near];
                boolean apart =
                        other != null && other.tag != voice.tag && (voice.units.size() < 2 || other.units.size() < 2);
                if (other == null || other == voice || apart || interrupts(voice, other)) {
                    continue;
                }
                boolean asks = lines.get(Math.min(unit, near)).is(Shape.ENDS_IN_QUESTION)
                        || lines.get(Math.min(unit, near)).is(Shape.HOLDS_QUESTION);
                if (asks) {
                    best = Math.max(best, scores.getOrDefault(other, 0) >= ENOUGH ? 5 : 2);
                }
            }
        }
        return best;
    }

    /** Among the turns of one who comes again and again, "So yeah: …" is a sentence; somebody else would be named, or be "Audience". */
    private static boolean interrupts(SpeakerCluster voice, SpeakerCluster other) {
        Words words = Words.of(voice.name);
        return voice.units.size() == 1
                && other.units.size() >= ENOUGH
                && words.size() > 1
                && !LabelNames.isNameShaped(voice.name, words);
    }

    private boolean isThroughout(List<SpeakerCluster> voices) {
        int asked = 0;
        int answered = 0;
        int last = -1;
        for (SpeakerCluster voice : voices) {
            asked += voice.side == SpeakerCluster.Side.ASKS ? voice.units.size() : 0;
            answered += voice.side == SpeakerCluster.Side.ANSWERS ? voice.units.size() : 0;
            last = Math.max(last, voice.units.get(voice.units.size() - 1));
        }
        return asked >= 2 && answered >= 2 && last * 2 > lines.size();
    }
}
