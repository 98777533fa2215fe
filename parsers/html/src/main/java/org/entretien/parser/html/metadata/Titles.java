package org.entretien.parser.html.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entretien.page.Attributed;
import org.entretien.page.Evidence;
import org.entretien.page.MachineDate;
import org.entretien.parser.html.blocks.ContainerElement;
import org.entretien.parser.html.blocks.HtmlBlock;
import org.entretien.parser.html.blocks.RawMetadata;
import org.entretien.parser.html.blocks.VisibleText;
import org.entretien.parser.html.content.BlockStatistics;

/**
 * The headline of a page. A first-level heading that shares its words with what the page calls itself is the headline as printed, less what is
 * printed around it; without one, what the page calls itself is, less the name of the site.
 */
public final class Titles {
    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " · ", " / ");
    private static final double ALIKE = 0.34;
    private static final double MOSTLY = 0.5;
    private static final double LARGELY = 0.6;
    private static final double LESS_SURE = 0.2;
    private static final int MOST_WORDS = 60;
    private static final int LEAST_WORDS_OF_PART = 3;
    private static final int MOST_SAID = 12;
    private static final int LONGEST_NAME = 25;
    private static final int LEAST_LETTERS = 3;
    /** What a page calls itself in so few words may be the site or its section. */
    private static final int SHORT_NAME = 2;

    private final BlockStatistics layout;
    private final List<Attributed<String>> said;
    private final List<Set<String>> saidTokens;
    private final List<Set<String>> sites;
    private final List<String> written;
    /** The parts of those titles that have several, in small letters. */
    private final Set<String> writtenParts = new HashSet<>();
    /** The block that prints a part of a title, or -1. */
    private final int part;

    /**
     * The headline.
     *
     * @param block the first block that prints it, or -1
     * @param last the last one
     * @param start where it begins in the text of the page
     * @param end where it ends
     * @param fact what it says
     */
    public record Title(int block, int last, int start, int end, Optional<Attributed<String>> fact) {
        static Title unprinted(Optional<Attributed<String>> fact) {
            return new Title(-1, -1, -1, -1, fact);
        }
    }

    private Titles(BlockStatistics layout, List<Attributed<String>> said, Set<String> sites, List<String> written) {
        this.layout = layout;
        this.written = written;
        for (String title : written) {
            List<String> parts = TitleParts.of(title);
            if (parts.size() > 1) {
                parts.forEach(part -> writtenParts.add(part.toLowerCase(Locale.ROOT)));
            }
        }
        this.part = PrintedTitle.in(layout, written);

        this.said = said;
        this.saidTokens = said.stream().map(fact -> tokens(fact.value())).toList();
        this.sites = sites.stream().map(Titles::tokens).toList();
    }

    public static Title of(BlockStatistics layout, RawMetadata clues, LinkedData data, Optional<String> outlet) {
        List<Attributed<String>> raw = raw(clues, data);
        Set<String> sites = sites(raw, outlet);
        List<Attributed<String>> said = new ArrayList<>();
        raw.forEach(fact -> said.add(new Attributed<>(bare(fact.value(), sites), fact.evidence())));
        said.removeIf(fact -> fact.value().isBlank());
        return new Titles(
                        layout, said, sites, raw.stream().map(Attributed::value).toList())
                .find();
    }

    private Title find() {
        int best = -1;
        double most = -1;
        for (int i = 0; i < layout.blocks.size(); i++) {
            double alike = isHeading(i) ? alikeToSaid(words(i, lastOf(i))) : -1;
            if (alike > most + 1e-9) {
                most = alike;
                best = i;
            }
        }
        if (best >= 0 && most >= ALIKE) {
            return printed(best);
        }
        if (said.isEmpty()) {
            return Title.unprinted(Optional.empty());
        }
        Attributed<String> surest = said.get(0);
        for (int i = 0; i < layout.blocks.size(); i++) {
            HtmlBlock block = layout.blocks.get(i);
            boolean may = block.words <= MOST_WORDS && !block.box.is(ContainerElement.NEVER_BODY);
            if (may && alike(words(i, i), surest.value()) > 0.99) {
                return new Title(i, i, block.start, block.end, Optional.of(surest));
            }
        }
        int above = part < 0
                        && (surest.evidence() == Evidence.MARKUP
                                || saidTokens.get(0).size() <= SHORT_NAME)
                ? PrintedTitle.aboveText(layout)
                : part;
        return above >= 0 ? whole(above) : Title.unprinted(Optional.of(surest));
    }

    private Title whole(int block) {
        HtmlBlock printed = layout.blocks.get(block);
        String words = VisibleText.text(layout.text, printed.start, printed.end);
        return new Title(
                block, block, printed.start, printed.end, Optional.of(new Attributed<>(words, Evidence.MARKUP)));
    }

    /** "Harbour Notes" in a heading that leads home, under the title "Harbour Notes: The lamp keeper". */
    private boolean isLinkedSite(int i) {
        if (layout.blocks.get(i).linkShare() < MOSTLY) {
            return false;
        }
        String words = words(i, lastOf(i));
        return opensTitle(words) || part >= 0 && writtenParts.contains(words.toLowerCase(Locale.ROOT));
    }

    private boolean opensTitle(String words) {
        String opening = words + ": ";
        return written.stream()
                .anyMatch(title -> title.length() > opening.length()
                        && title.regionMatches(true, 0, opening, 0, opening.length()));
    }

    private boolean isHeading(int i) {
        HtmlBlock block = layout.blocks.get(i);
        boolean first = i == 0 || !isSameHeading(i - 1, i);
        return block.headingLevel == 1
                && first
                && block.words <= MOST_WORDS
                && !block.box.is(ContainerElement.NEVER_BODY)
                && !isSite(words(i, lastOf(i)))
                && !isLinkedSite(i);
    }

    /** The name of the site, which many print in a heading of their own. */
    private boolean isSite(String words) {
        return isDomain(words) || sites.contains(tokens(words)) && !saidTokens.contains(tokens(words));
    }

    /** "courier.example": small letters with a dot among them. */
    private static boolean isDomain(String words) {
        int dot = words.lastIndexOf('.');
        return dot > 0
                && dot < words.length() - 2
                && words.chars()
                        .allMatch(c -> c == '.' || c == '-' || Character.isLowerCase(c) || Character.isDigit(c));
    }

    /** A heading that a line break parts is one all the same. */
    private int lastOf(int i) {
        int last = i;
        while (last + 1 < layout.blocks.size() && isSameHeading(last, last + 1)) {
            last++;
        }
        return last;
    }

    @SuppressWarnings("ReferenceEquality") // Boxes are compared as nodes of one tree.
    private boolean isSameHeading(int i, int j) {
        HtmlBlock one = layout.blocks.get(i);
        HtmlBlock other = layout.blocks.get(j);
        return one.headingLevel == 1 && other.headingLevel == 1 && one.box == other.box && one.box.name.equals("h1");
    }

    private double alikeToSaid(String words) {
        if (said.isEmpty()) {
            return ALIKE;
        }
        Set<String> heading = tokens(words);
        double most = 0;
        for (int i = 0; i < said.size(); i++) {
            Set<String> other = saidTokens.get(i);
            double shared = shared(heading, other);
            most = Math.max(most, shared == 0 ? 0 : shared / (heading.size() + other.size() - shared));
            // The page may call itself more than it prints, "History of coffee: origins, facts and timeline".
            int least = Math.min(heading.size(), other.size());
            boolean opens = said.get(i).value().regionMatches(true, 0, words, 0, words.length());
            boolean may = other.size() <= LONGEST_NAME && (least > 1 || least == 1 && opens);
            double contained = may ? shared / least : 0;
            most = Math.max(most, contained >= LARGELY ? Math.max(ALIKE, contained - LESS_SURE) : 0);
        }
        return most;
    }

    private Title printed(int block) {
        int last = lastOf(block);
        int start = layout.blocks.get(block).start;
        int end = layout.blocks.get(last).end;
        for (Attributed<String> fact : said) {
            int at = layout.text.substring(start, end).replace('\u00A0', ' ').indexOf(fact.value()) + start;
            int stop = at + fact.value().length();
            boolean part = at >= start && tokens(fact.value()).size() >= LEAST_WORDS_OF_PART;
            if (part && isAside(start, at, false) && isAside(stop, end, true)) {
                start = at;
                end = stop;
                break;
            }
        }
        String words = VisibleText.text(layout.text, start, end);
        return new Title(block, last, start, end, Optional.of(new Attributed<>(words, Evidence.MARKUP)));
    }

    /** What may stand beside a headline in its heading and is none of it: a date before it, a section or a count of comments behind it. */
    private boolean isAside(int from, int to, boolean behind) {
        String aside = VisibleText.text(layout.text, from, to).strip();
        if (aside.isEmpty()) {
            return true;
        }
        return behind
                ? "|([".indexOf(aside.charAt(0)) >= 0
                : aside.endsWith(":") || MachineDate.of(aside).isPresent();
    }

    private String words(int from, int to) {
        return VisibleText.text(layout.text, layout.blocks.get(from).start, layout.blocks.get(to).end);
    }

    private static List<Attributed<String>> raw(RawMetadata clues, LinkedData data) {
        List<Attributed<String>> said = new ArrayList<>();
        data.headline().ifPresent(headline -> said.add(new Attributed<>(VisibleText.text(headline), Evidence.JSON_LD)));
        for (Evidence evidence : List.of(Evidence.OPEN_GRAPH, Evidence.MICRODATA, Evidence.META, Evidence.MARKUP)) {
            clues.about(RawMetadata.About.TITLE).stream()
                    .filter(clue -> clue.evidence() == evidence)
                    .forEach(clue -> said.add(new Attributed<>(VisibleText.text(clue.value()), evidence)));
        }
        return said.subList(0, Math.min(said.size(), MOST_SAID));
    }

    /** The names of the site: the outlet, and what one name of the page has before or behind another one. */
    private static Set<String> sites(List<Attributed<String>> raw, Optional<String> outlet) {
        Set<String> sites = new HashSet<>();
        outlet.ifPresent(sites::add);
        for (Attributed<String> longer : raw) {
            for (Attributed<String> shorter : raw) {
                String title = longer.value();
                String part = shorter.value();
                if (longer.evidence() == Evidence.MARKUP && part.length() < title.length() && !part.isBlank()) {
                    boolean behind = title.startsWith(part);
                    String rest = behind
                            ? title.substring(part.length())
                            : title.endsWith(part) ? title.substring(0, title.length() - part.length()) : "";
                    String site = withoutSeparator(rest, behind);
                    if (!site.isEmpty()) {
                        sites.add(site);
                    }
                }
            }
        }
        return sites;
    }

    /** {@return the name of the site, if the title of the page has it behind what the page calls itself elsewhere} @param clues of the page @param data of it */
    static Optional<String> site(RawMetadata clues, LinkedData data) {
        List<Attributed<String>> raw = raw(clues, data);
        for (Attributed<String> longer : raw) {
            for (Attributed<String> shorter : raw) {
                boolean title = longer.evidence() == Evidence.MARKUP && shorter.evidence() != Evidence.MARKUP;
                if (title && !shorter.value().isBlank() && longer.value().startsWith(shorter.value())) {
                    String rest = longer.value().substring(shorter.value().length());
                    String site = rest;
                    for (String separator : SEPARATORS) {
                        int at = site.lastIndexOf(separator);
                        site = at < 0 ? site : site.substring(at + separator.length());
                    }
                    if (!site.equals(rest) && !site.isBlank()) {
                        return Optional.of(site);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** What a separator or a colon sets apart, or nothing. */
    private static String withoutSeparator(String rest, boolean behind) {
        for (String separator : SEPARATORS) {
            if (behind && rest.startsWith(separator)) {
                return rest.substring(separator.length()).strip();
            }
            if (!behind && rest.endsWith(separator)) {
                return rest.substring(0, rest.length() - separator.length()).strip();
            }
        }
        return !behind && rest.endsWith(": ")
                ? rest.substring(0, rest.length() - 2).strip()
                : "";
    }

    /** Without the name of the site: "Headline | Site", "Headline - Section - Site", "Site: Headline". */
    private static String bare(String title, Set<String> sites) {
        String rest = title;
        for (String separator : SEPARATORS) {
            int at = rest.lastIndexOf(separator);
            while (at > 0) {
                String tail = rest.substring(at + separator.length());
                boolean site = sites.stream().anyMatch(name -> alike(name, tail) > MOSTLY);
                boolean shorter = tokens(tail).size() <= 4
                        && tokens(rest.substring(0, at)).size() >= tokens(tail).size() + 1;
                if (!site && !shorter) {
                    break;
                }
                rest = rest.substring(0, at);
                at = rest.lastIndexOf(separator);
            }
        }
        return VisibleText.text(withoutOpening(rest, sites));
    }

    private static String withoutOpening(String title, Set<String> sites) {
        for (String site : sites) {
            if (title.length() > site.length() + 2 && title.regionMatches(true, 0, site, 0, site.length())) {
                String rest = title.substring(site.length());
                for (String separator : SEPARATORS) {
                    if (rest.startsWith(separator)) {
                        return rest.substring(separator.length());
                    }
                }
                if (rest.startsWith(": ")) {
                    return rest.substring(2);
                }
            }
        }
        int blank = title.indexOf(' ');
        return blank > 0 && isDomain(title.substring(0, blank)) ? title.substring(blank + 1) : title;
    }

    /** {@return the words that two texts share, as a part of all words of both} @param one a text @param other another */
    static double alike(String one, String other) {
        Set<String> a = tokens(one);
        Set<String> b = tokens(other);
        double shared = shared(a, b);
        return shared == 0 ? 0 : shared / (a.size() + b.size() - shared);
    }

    private static double shared(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }

    private static Set<String> tokens(String text) {
        Set<String> tokens = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                // The plural of many a language is no other word.
                int end = i - start > LEAST_LETTERS && text.charAt(i - 1) == 's' ? i - 1 : i;
                tokens.add(text.substring(start, end).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return tokens;
    }
}
