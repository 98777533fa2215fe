package org.entretien.parser.html.metadata;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entretien.page.Evidence;
import org.entretien.parser.html.blocks.HtmlBlock;
import org.entretien.parser.html.blocks.RawMetadata;
import org.entretien.parser.html.blocks.VisibleText;
import org.entretien.parser.html.content.BlockStatistics;

/**
 * The name of the site on a page that does not declare it: what its title has beside the headline, the line of copyright, and last its domain, spelt as
 * the page spells it.
 */
final class SiteName {
    private static final int MAX_WORDS = 6;
    private static final int MAX_CHARS = 60;
    private static final int MAX_COPYRIGHT_WORDS = 20;
    private static final int LEAST_DOMAIN_CHARS = 4;
    private static final double ALIKE = 0.5;
    private static final Set<String> LEGAL = Set.of(
            "gmbh",
            "llc",
            "ltd",
            "inc",
            "ag",
            "sa",
            "sarl",
            "sas",
            "srl",
            "spa",
            "bv",
            "corp",
            "corporation",
            "co",
            "company",
            "limited",
            "kg",
            "se",
            "plc");
    private static final Set<String> COPYRIGHT = Set.of("copyright", "(c)", "\u00A9", "by", "\u00A9copyright");
    private static final List<String> ENDS = List.of(
            "all rights",
            "alle rechte",
            "tous droits",
            "todos los derechos",
            "todos os direitos",
            "tutti i diritti",
            "-all",
            "powered",
            "proudly",
            "|",
            "\u2022");

    private final RawMetadata clues;
    private final BlockStatistics layout;

    SiteName(RawMetadata clues, BlockStatistics layout) {
        this.clues = clues;
        this.layout = layout;
    }

    /**
     * {@return the name}
     *
     * @param headline of the article
     * @param address of the page, for its domain
     */
    Optional<String> of(Optional<String> headline, Optional<URI> address) {
        return headline.flatMap(this::inTitles)
                .or(this::before)
                .or(this::copyright)
                .or(() -> address.flatMap(this::domain));
    }

    private Optional<String> inTitles(String headline) {
        for (RawMetadata.Clue clue : clues.about(RawMetadata.About.TITLE)) {
            boolean title = clue.evidence() == Evidence.MARKUP || clue.evidence() == Evidence.OPEN_GRAPH;
            Optional<String> name = title ? beside(VisibleText.text(clue.value()), headline) : Optional.empty();
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** "Site: Headline" before "Headline - Section - Site"; of names joined by a low line the first is the nearest. */
    private static Optional<String> beside(String title, String headline) {
        String folded = title.toLowerCase(Locale.ROOT);
        int colon = title.indexOf(": ");
        String words = headline.toLowerCase(Locale.ROOT);
        boolean behind = colon > 0
                && folded.indexOf(words) != 0
                && (folded.indexOf(words) == colon + 2
                        || TitleParts.of(title.substring(colon + 2)).stream()
                                .anyMatch(part -> Titles.alike(part, headline) > ALIKE));
        if (behind) {
            return named(title.substring(0, colon));
        }
        List<String> parts = TitleParts.of(title);
        int own = -1;
        for (int i = 0; i < parts.size() && own < 0; i++) {
            own = Titles.alike(parts.get(i), headline) > ALIKE ? i : -1;
        }
        if (own < 0 || parts.size() < 2) {
            return Optional.empty();
        }
        int site = own > 0 ? 0 : title.indexOf('_') > 0 ? 1 : parts.size() - 1;
        return named(parts.get(site));
    }

    /** "The Evening Hour: …", where the page prints these words again and again. */
    private Optional<String> before() {
        for (RawMetadata.Clue clue : clues.about(RawMetadata.About.TITLE)) {
            String title = VisibleText.text(clue.value());
            int colon = title.indexOf(": ");
            if (clue.evidence() == Evidence.MARKUP && colon > 0) {
                String name = title.substring(0, colon);
                int first = layout.text.indexOf(name);
                if (first >= 0 && layout.text.indexOf(name, first + name.length()) >= 0) {
                    return named(name);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> named(String name) {
        String clean = VisibleText.text(name);
        boolean likely = !clean.isEmpty() && clean.length() <= MAX_CHARS && clean.split(" ", -1).length <= MAX_WORDS;
        return likely ? Optional.of(clean) : Optional.empty();
    }

    private Optional<String> copyright() {
        for (int i = layout.blocks.size() - 1; i >= 0; i--) {
            HtmlBlock block = layout.blocks.get(i);
            if (block.words <= MAX_COPYRIGHT_WORDS) {
                String text = VisibleText.text(layout.text, block.start, block.end);
                String small = text.toLowerCase(Locale.ROOT);
                int sign = Math.max(small.indexOf('\u00A9'), small.indexOf("copyright"));
                Optional<String> name = sign >= 0 ? owner(text.substring(sign)) : Optional.empty();
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /** "© 1998-2016 The Harbour Post Ltd. All rights reserved." */
    private static Optional<String> owner(String line) {
        String small = line.toLowerCase(Locale.ROOT);
        int end = line.length();
        for (String stop : ENDS) {
            int at = small.indexOf(stop);
            end = at > 0 ? Math.min(end, at) : end;
        }
        StringBuilder owner = new StringBuilder();
        for (String word : line.substring(0, end).split("[ ,.]+", -1)) {
            String folded = word.toLowerCase(Locale.ROOT);
            String bare = folded.replace("\u00A9", "");
            boolean figures =
                    !bare.isEmpty() && bare.chars().allMatch(c -> Character.isDigit(c) || c == '-' || c == '\u2013');
            if (!bare.isEmpty() && !COPYRIGHT.contains(bare) && !figures && !LEGAL.contains(bare)) {
                owner.append(owner.isEmpty() ? "" : " ").append(word);
            }
        }
        boolean name = owner.length() > 1 && Character.isLetter(owner.charAt(0));
        return name ? named(owner.toString()) : Optional.empty();
    }

    /** "harbourpost.example" is "HarbourPost" where the page prints it so. */
    private Optional<String> domain(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        String[] labels = host.split("\\.", -1);
        if (labels.length < 2) {
            return Optional.empty();
        }
        boolean second = labels.length > 2 && labels[labels.length - 2].length() < LEAST_DOMAIN_CHARS;
        String label = labels[labels.length - (second ? 3 : 2)];
        int at = label.length() < LEAST_DOMAIN_CHARS
                ? -1
                : layout.text.toLowerCase(Locale.ROOT).indexOf(label);
        return at < 0 || at + label.length() > layout.text.length()
                ? Optional.empty()
                : named(layout.text.substring(at, at + label.length()));
    }
}
