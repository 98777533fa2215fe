package org.entretien.parser.html.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.Outlet;
import org.entretien.page.Attributed;
import org.entretien.page.Evidence;
import org.entretien.page.Metadata;
import org.entretien.parser.html.blocks.RawMetadata;
import org.entretien.parser.html.blocks.VisibleText;
import org.entretien.parser.html.content.ArticleExtent;
import org.entretien.parser.html.content.BlockStatistics;

/** What a page says of itself, the surest evidence for each. */
public final class PageFacts {
    private static final int LONGEST_NAME = 90;

    private final RawMetadata clues;
    private final LinkedData data;
    private final Optional<URI> uri;

    public PageFacts(RawMetadata clues, LinkedData data, Optional<URI> uri) {
        this.clues = clues;
        this.data = data;
        this.uri = uri;
    }

    public Metadata metadata(
            Optional<Attributed<String>> headline,
            BlockStatistics layout,
            ArticleExtent where,
            Optional<Instant> fetched) {
        Optional<Attributed<URI>> address = address();
        Optional<Attributed<Outlet>> outlet = outlet().or(() -> new SiteName(clues, layout)
                .of(
                        headline.map(Attributed::value),
                        address.map(Attributed::value).or(() -> uri))
                .flatMap(name -> outlet(name, Evidence.MARKUP)));
        Dates dates = new Dates(clues, data, where);
        return new Metadata(
                headline,
                outlet,
                dates.published(address.map(Attributed::value).or(() -> uri)),
                dates.modified(),
                new Authors(clues, data, outlet.map(fact -> fact.value().name())).of(layout, where),
                List.of(),
                List.of(),
                address,
                fetched);
    }

    public Optional<Attributed<Outlet>> outlet() {
        Optional<Attributed<Outlet>> linked = data.article()
                .flatMap(node -> data.names(node, "publisher").stream().findFirst())
                .flatMap(name -> outlet(name, Evidence.JSON_LD));
        // What readers know the site by comes before the company that owns it.
        return first(RawMetadata.About.OUTLET, Evidence.OPEN_GRAPH)
                .flatMap(clue -> outlet(clue.value(), Evidence.OPEN_GRAPH))
                .or(() -> linked)
                .or(() -> first(RawMetadata.About.OUTLET, Evidence.META)
                        .flatMap(clue -> outlet(clue.value(), Evidence.META)))
                .or(() -> Titles.site(clues, data).flatMap(name -> outlet(name, Evidence.MARKUP)));
    }

    private Optional<Attributed<Outlet>> outlet(String name, Evidence evidence) {
        String clean = VisibleText.text(name);
        return clean.isEmpty() || clean.length() > LONGEST_NAME || clean.startsWith("http")
                ? Optional.empty()
                : Optional.of(new Attributed<>(new Outlet(clean, aliases(clean)), evidence));
    }

    private List<String> aliases(String name) {
        return data.aliases(name).stream()
                .map(VisibleText::text)
                .filter(alias -> !alias.isEmpty() && alias.length() <= LONGEST_NAME && !alias.equals(name))
                .toList();
    }

    private Optional<RawMetadata.Clue> first(RawMetadata.About about, Evidence evidence) {
        return clues.about(about).stream()
                .filter(clue -> clue.evidence() == evidence)
                .findFirst();
    }

    Optional<Attributed<URI>> address() {
        return first(RawMetadata.About.ADDRESS, Evidence.META)
                .or(() -> first(RawMetadata.About.ADDRESS, Evidence.OPEN_GRAPH))
                .flatMap(clue -> absolute(clue.value(), uri).map(found -> new Attributed<>(found, clue.evidence())));
    }

    /** {@return an address made whole} @param address as written @param base of the page */
    public static Optional<URI> absolute(String address, Optional<URI> base) {
        try {
            URI written = new URI(address.strip().replace(" ", "%20"));
            URI whole = base.isPresent() && !written.isAbsolute() ? base.get().resolve(written) : written;
            boolean web = "http".equalsIgnoreCase(whole.getScheme()) || "https".equalsIgnoreCase(whole.getScheme());
            return web && whole.getHost() != null ? Optional.of(whole) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            // Not an address after all; the page is read without it.
            return Optional.empty();
        }
    }

    public Optional<LanguageTag> language() {
        List<String> said = new ArrayList<>();
        clues.about(RawMetadata.About.LANGUAGE).forEach(clue -> said.add(clue.value()));
        data.article().flatMap(node -> LinkedData.text(node, "inLanguage")).ifPresent(said::add);
        for (String tag : said) {
            try {
                return Optional.of(new LanguageTag(tag.replace('_', '-')));
            } catch (IllegalArgumentException e) {
                // "English" and the like are no tags.
                continue;
            }
        }
        return Optional.empty();
    }
}
