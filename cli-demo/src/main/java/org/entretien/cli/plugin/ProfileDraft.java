package org.entretien.cli.plugin;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.catalogue.Catalogue;
import org.entretien.cli.io.UsageError;
import org.entretien.domain.Headline;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationBuilder;
import org.entretien.page.Page;
import org.entretien.page.Zone;
import org.entretien.spi.EntretienException;
import org.entretien.spi.SiteProfile;
import org.entretien.spi.SiteRules;

/**
 * A first profile of a site, found by trying rules on a page of it: the headline is where it is, and the page is read as before.
 *
 * @param sample the page, at its address
 * @param host of that address
 * @param rule what the profile says
 * @param expected what the page is read as with it
 */
record ProfileDraft(PluginSample sample, String host, Rule rule, Publication expected) {
    /** A rule of the site. */
    record Rule(String how, String words) {
        SiteRules on(String host) {
            SiteRules rules = SiteRules.on(host);
            return how.equals("looking") ? rules.looking(Zone.HEADLINE, words) : rules.whole(Zone.HEADLINE, words);
        }
    }

    private record Seen(String text, String signature) {}

    /** Gives fixed answers for one host, and records the blocks it is asked about. */
    private static final class Trial implements SiteProfile {
        private final String id;
        private final SiteRules rules;
        private final boolean everywhere;
        private final List<Seen> seen = new ArrayList<>();
        private boolean spoke;

        Trial(String id, SiteRules rules, boolean everywhere) {
            this.id = id;
            this.rules = rules;
            this.everywhere = everywhere;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public SiteRules rules() {
            return rules;
        }

        @Override
        public boolean fits(Page page) {
            return everywhere || rules.fits(page);
        }

        @Override
        public Optional<Zone> zone(String text, String signature) {
            seen.add(new Seen(text, signature));
            Optional<Zone> zone = rules.zone(text, signature);
            spoke |= zone.isPresent();
            return zone;
        }
    }

    static ProfileDraft of(PluginName plugin, PluginSample sample, Catalogue catalogue) {
        Trial silent = new Trial(plugin.id(), SiteRules.NONE, true);
        Publication before = read(sample, catalogue, silent);
        PluginSample located = sample.stated() ? sample : sample.at(address(before, sample));
        String host = host(located.uri());
        Optional<ProfileDraft> second = Optional.empty();
        for (Rule rule : candidates(before, silent.seen)) {
            Trial trial = new Trial(plugin.id(), rule.on(host), false);
            Publication after = read(located, catalogue, trial);
            ProfileDraft draft = new ProfileDraft(located, host, rule, after);
            if (trial.spoke && withoutAddress(after).equals(withoutAddress(before))) {
                return draft;
            }
            second = second.isEmpty() && trial.spoke ? Optional.of(draft) : second;
        }
        return second.orElseThrow(() -> new UsageError("--sample has no block for a first rule"
                + "; is it a page of the site? A format of its own needs --parser"));
    }

    private static Publication read(PluginSample sample, Catalogue catalogue, SiteProfile profile) {
        try {
            return catalogue.with(profile).parse(sample.located()).publication();
        } catch (EntretienException e) {
            throw new UsageError("--sample cannot be read: " + e.getMessage() + "; a format of its own needs --parser");
        }
    }

    /** The page itself says where it stands, unless it says nothing or no address on the web. */
    private static URI address(Publication read, PluginSample sample) {
        return read.source().filter(uri -> uri.getHost() != null).orElse(sample.uri());
    }

    private static String host(URI address) {
        String host = address.getHost();
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    private static List<Rule> candidates(Publication read, List<Seen> seen) {
        Optional<String> headline = read.headline().map(Headline::text);
        List<Rule> rules = new ArrayList<>();
        for (Seen block : seen) {
            if (headline.isPresent() && block.text().equals(headline.get())) {
                String look = block.signature().substring(block.signature().lastIndexOf('>') + 1);
                if (!look.isBlank()) {
                    rules.add(new Rule("looking", look));
                }
                rules.add(new Rule("whole", block.text()));
            }
        }
        seen.stream()
                .filter(block -> !block.text().isBlank())
                .limit(3)
                .forEach(block -> rules.add(new Rule("whole", block.text())));
        return rules;
    }

    private static Publication withoutAddress(Publication read) {
        return PublicationBuilder.from(read).withoutSource().build();
    }

    String ruleInJava() {
        return "." + rule.how() + "(Zone.HEADLINE, \"" + PluginTemplates.inJava(rule.words()) + "\")";
    }

    String ruleInWords() {
        return rule.how().equals("looking")
                ? "what looks like " + rule.words() + " is the headline"
                : "the headline is \"" + rule.words() + "\"";
    }
}
