package org.entretien.parser.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entretien.page.Evidence;
import org.entretien.page.Fact;

/**
 * The headline of a page. A first-level heading that shares its words with what the page calls itself is the headline as printed; without one,
 * what the page calls itself is, less the name of the site behind it.
 */
final class Titles {
    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " · ", " / ");
    private static final double ALIKE = 0.34;
    private static final int MOST_WORDS = 60;

    private Titles() {}

    /**
     * The headline.
     *
     * @param block the block that prints it, or -1
     * @param fact what it says
     */
    record Title(int block, Optional<Fact<String>> fact) {}

    static Title of(Layout layout, Clues clues, LinkedData data, Optional<String> outlet) {
        List<Fact<String>> said = said(clues, data, outlet);
        int best = -1;
        double most = -1;
        for (int i = 0; i < layout.blocks.size(); i++) {
            HtmlBlock block = layout.blocks.get(i);
            if (block.headingLevel != 1 || block.words > MOST_WORDS || block.box.is(Box.NEVER_BODY)) {
                continue;
            }
            String words = words(layout, i);
            double alike = said.stream()
                    .mapToDouble(fact -> alike(words, fact.value()))
                    .max()
                    .orElse(ALIKE);
            if (alike > most + 1e-9) {
                most = alike;
                best = i;
            }
        }
        if (best >= 0 && most >= ALIKE) {
            return new Title(best, Optional.of(new Fact<>(words(layout, best), Evidence.MARKUP)));
        }
        if (said.isEmpty()) {
            return new Title(-1, Optional.empty());
        }
        return new Title(printed(layout, said.get(0).value()), Optional.of(said.get(0)));
    }

    /** A lower heading that says the same. */
    private static int printed(Layout layout, String title) {
        for (int i = 0; i < layout.blocks.size(); i++) {
            HtmlBlock block = layout.blocks.get(i);
            if (block.words <= MOST_WORDS && !block.box.is(Box.NEVER_BODY) && alike(words(layout, i), title) > 0.99) {
                return i;
            }
        }
        return -1;
    }

    private static List<Fact<String>> said(Clues clues, LinkedData data, Optional<String> outlet) {
        List<Fact<String>> said = new ArrayList<>();
        data.article()
                .flatMap(node -> LinkedData.text(node, "headline"))
                .ifPresent(headline -> said.add(new Fact<>(headline, Evidence.JSON_LD)));
        for (Evidence evidence : List.of(Evidence.OPEN_GRAPH, Evidence.MICRODATA, Evidence.META, Evidence.MARKUP)) {
            clues.about(Clues.About.TITLE).stream()
                    .filter(clue -> clue.evidence() == evidence)
                    .forEach(clue -> said.add(new Fact<>(bare(clue.value(), outlet), evidence)));
        }
        said.removeIf(fact -> fact.value().isBlank());
        return said;
    }

    /** Without the name of the site: "Headline | Site", "Headline - Section - Site". */
    static String bare(String title, Optional<String> outlet) {
        String rest = title;
        for (String separator : SEPARATORS) {
            int at = rest.lastIndexOf(separator);
            while (at > 0) {
                String tail = rest.substring(at + separator.length());
                boolean site = outlet.filter(name -> alike(name, tail) > 0.5).isPresent();
                boolean shorter = tokens(tail).size() <= 4
                        && tokens(rest.substring(0, at)).size() >= tokens(tail).size() + 1;
                if (!site && !shorter) {
                    break;
                }
                rest = rest.substring(0, at);
                at = rest.lastIndexOf(separator);
            }
        }
        return Clean.text(rest);
    }

    static String words(Layout layout, int i) {
        HtmlBlock block = layout.blocks.get(i);
        return Clean.text(layout.text, block.start, block.end);
    }

    /** {@return the words that two texts share, as a part of all words of both} @param one a text @param other another */
    static double alike(String one, String other) {
        Set<String> a = tokens(one);
        Set<String> b = tokens(other);
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        return all.isEmpty() ? 0 : both.size() / (double) all.size();
    }

    private static Set<String> tokens(String text) {
        Set<String> tokens = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                tokens.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return tokens;
    }
}
