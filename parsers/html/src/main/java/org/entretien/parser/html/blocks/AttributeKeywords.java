package org.entretien.parser.html.blocks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What the names, classes, ids and roles of elements say about their content, as a set of bits. The words are a resource, {@code signals.txt}:
 * one signal a line, with the parts of names that give it.
 */
public final class AttributeKeywords {
    private static final int LONGEST = 400;
    /** The commonest first: an element with no other attributes is done with them. */
    private static final String[] TELLING = {
        "class", "id", "role", "itemprop", "data-testid", "data-component", "data-module", "aria-label"
    };

    private static final List<String> NAMES = new ArrayList<>();
    private static final Map<String, Long> WORDS = new HashMap<>();
    private static final FirstLetterFilter BEGINNINGS = new FirstLetterFilter();

    static {
        for (WordList.Entry entry : WordList.read("signals.txt")) {
            long bit = 1L << NAMES.size();
            NAMES.add(entry.name());
            for (String word : entry.words().split(" +", -1)) {
                WORDS.merge(word, bit, (one, other) -> one | other);
                BEGINNINGS.add(word);
                BEGINNINGS.add(word + 's');
            }
        }
        if (NAMES.size() > Long.SIZE) {
            throw new IllegalStateException("signals.txt has more signals than bits");
        }
    }

    private AttributeKeywords() {}

    /** {@return the signals, in the order of their bits} */
    public static List<String> names() {
        return NAMES;
    }

    /** {@return the bits of some signals} @param names as in the resource */
    public static long bits(String... names) {
        long bits = 0;
        for (String name : names) {
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("signals.txt has no " + name);
            }
            bits |= 1L << NAMES.indexOf(name);
        }
        return bits;
    }

    /** {@return the signals of one element} @param element any @param name its name @param seen signals of values met before on the page */
    static long of(Element element, String name, Map<String, Long> seen) {
        long signals = WORDS.getOrDefault("<" + name + ">", 0L);
        int left = element.attributesSize();
        for (int i = 0; left > 0 && i < TELLING.length; i++) {
            String value = element.attributes().get(TELLING[i]);
            if (!value.isEmpty()) {
                left--;
                Long known = seen.get(value);
                if (known == null) {
                    known = words(value);
                    seen.put(value, known);
                }
                signals |= known;
            }
        }
        return signals;
    }

    /** The parts of a name, cut at hyphens, underscores and capitals. */
    private static long words(String value) {
        long signals = 0;
        int start = 0;
        int length = Math.min(value.length(), LONGEST);
        for (int i = 0; i <= length; i++) {
            char c = i < length ? value.charAt(i) : ' ';
            boolean small = c >= 'a' && c <= 'z';
            boolean letter = small || Character.isLetter(c);
            boolean hump = letter
                    && !small
                    && i > start
                    && Character.isUpperCase(c)
                    && Character.isLowerCase(value.charAt(i - 1));
            if (!letter || hump) {
                signals |= i - start >= 2 && BEGINNINGS.mayHave(value, start, i)
                        ? word(value.substring(start, i).toLowerCase(Locale.ROOT))
                        : 0;
                start = letter ? i : i + 1;
            }
        }
        return signals;
    }

    private static long word(String word) {
        Long found = WORDS.get(word);
        if (found == null && word.endsWith("s")) {
            found = WORDS.get(word.substring(0, word.length() - 1));
        }
        return found == null ? 0 : found;
    }

    /** {@return whether an element is not shown} @param element any */
    static boolean hides(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.attributes().hasKey("hidden")) {
            return true;
        }
        String style = element.attributes().get("style");
        return !style.isEmpty() && (style.contains("display:none") || style.contains("display: none"));
    }
}
