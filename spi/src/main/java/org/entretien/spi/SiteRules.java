package org.entretien.spi;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entretien.page.Block;
import org.entretien.page.Page;
import org.entretien.page.Zone;

/**
 * What a {@link SiteProfile} knows, put into words: on which hosts a page is found, by which fixed sentences it is known where its address is
 * not, and which blocks are what.
 *
 * <pre>{@code
 * SiteRules.on("example.org")
 *         .knownBy("Every page of Example says this.")
 *         .starting(Zone.CHROME, "Share this", "Print this")
 *         .looking(Zone.STANDFIRST, "p.lede");
 * }</pre>
 *
 * <p>The first rule that fits a block decides. In comparing words, curved apostrophes are straight and no-break spaces are spaces, since sites
 * print now the one, now the other. Immutable; safe to share between threads.
 *
 * @since 0.1.0
 */
public final class SiteRules {
    /** No page and no block. */
    public static final SiteRules NONE = new SiteRules(List.of(), List.of(), List.of());

    private final List<String> hosts;
    private final List<String> sentences;
    private final List<Rule> rules;

    private enum How {
        STARTING,
        WHOLE,
        LOOKING
    }

    private record Rule(How how, String words, Zone zone) {
        boolean fits(String text, String signature) {
            return switch (how) {
                case STARTING -> starts(text, words);
                case WHOLE -> text.length() == words.length() && starts(text, words);
                case LOOKING -> hasToken(signature, words);
            };
        }
    }

    private SiteRules(List<String> hosts, List<String> sentences, List<Rule> rules) {
        this.hosts = hosts;
        this.sentences = sentences;
        this.rules = rules;
    }

    /**
     * Rules for the pages of some hosts.
     *
     * @param hosts such as {@code example.org}, which stands for {@code www.example.org} too
     * @return rules that say nothing yet of any block
     */
    public static SiteRules on(String... hosts) {
        return new SiteRules(List.of(hosts), List.of(), List.of());
    }

    /**
     * Takes a page whose address is not known for one of the site's when a block of it starts with one of these.
     *
     * @param fixed sentences that this site prints on its pages and no other site does
     * @return these rules and that one
     */
    public SiteRules knownBy(String... fixed) {
        List<String> all = new ArrayList<>(sentences);
        all.addAll(List.of(fixed));
        return new SiteRules(hosts, List.copyOf(all), rules);
    }

    /**
     * Blocks that start with certain words.
     *
     * @param zone what they are
     * @param beginnings of their texts
     * @return these rules and those
     */
    public SiteRules starting(Zone zone, String... beginnings) {
        return with(How.STARTING, zone, beginnings);
    }

    /**
     * Blocks of certain words and no others.
     *
     * @param zone what they are
     * @param texts the whole texts
     * @return these rules and those
     */
    public SiteRules whole(Zone zone, String... texts) {
        return with(How.WHOLE, zone, texts);
    }

    /**
     * Blocks that look in certain ways.
     *
     * @param zone what they are
     * @param parts of their signatures, see {@link org.entretien.page.Style#signature}: an element or a class of it, as {@code p.lede} or {@code lede}
     * @return these rules and those
     */
    public SiteRules looking(Zone zone, String... parts) {
        return with(How.LOOKING, zone, parts);
    }

    private SiteRules with(How how, Zone zone, String... words) {
        Objects.requireNonNull(zone, "zone");
        List<Rule> all = new ArrayList<>(rules);
        for (String one : words) {
            if (one.isEmpty()) {
                throw new IllegalArgumentException("a rule of no words would fit every block");
            }
            all.add(new Rule(how, one, zone));
        }
        return new SiteRules(hosts, sentences, List.copyOf(all));
    }

    /**
     * Whether these rules are for a page. An address decides; without one, the fixed sentences do.
     *
     * @param page any page
     * @return true when they are
     */
    public boolean fits(Page page) {
        if (page.uri().isPresent()) {
            Optional<URI> address = page.uri();
            return hosts.stream().anyMatch(host -> SiteProfile.isOn(address, host));
        }
        return !sentences.isEmpty() && page.blocks().stream().anyMatch(block -> isKnown(page.text(), block));
    }

    private boolean isKnown(String text, Block block) {
        int start = block.span().start();
        while (start < block.span().end() && isSpace(text.charAt(start))) {
            start++;
        }
        for (String sentence : sentences) {
            if (start + sentence.length() <= block.span().end() && startsAt(text, start, sentence)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a block is.
     *
     * @param text its text, without blanks at its ends
     * @param signature its look
     * @return the zone of the first rule that fits
     */
    public Optional<Zone> zone(String text, String signature) {
        for (Rule rule : rules) {
            if (rule.fits(text, signature)) {
                return Optional.of(rule.zone());
            }
        }
        return Optional.empty();
    }

    private static boolean starts(String text, String words) {
        return text.length() >= words.length() && startsAt(text, 0, words);
    }

    private static boolean startsAt(String text, int at, String words) {
        for (int i = 0; i < words.length(); i++) {
            if (folded(text.charAt(at + i)) != folded(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char folded(char c) {
        return switch (c) {
            case '\u2019', '\u02BC' -> '\'';
            case '\u00A0', '\u202F', '\t' -> ' ';
            default -> c;
        };
    }

    private static boolean isSpace(char c) {
        return folded(c) == ' ';
    }

    /** A part stands for itself and not for a longer name: {@code lede} is in {@code article>p.lede}, not in {@code p.ledeless}. */
    private static boolean hasToken(String signature, String part) {
        for (int i = signature.indexOf(part); i >= 0; i = signature.indexOf(part, i + 1)) {
            int end = i + part.length();
            boolean begins = i == 0 || !isName(signature.charAt(i - 1));
            if (begins && (end == signature.length() || !isName(signature.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
