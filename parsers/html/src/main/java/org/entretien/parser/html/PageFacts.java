package org.entretien.parser.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entretien.domain.Author;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.Outlet;
import org.entretien.domain.PublicationDate;
import org.entretien.page.Evidence;
import org.entretien.page.Fact;
import org.entretien.page.Metadata;

/** What a page says of itself, the surest evidence for each. */
final class PageFacts {
    private static final int LONGEST_NAME = 90;
    private static final int MOST_AUTHORS = 20;

    private final Clues clues;
    private final LinkedData data;
    private final Optional<URI> uri;

    PageFacts(Clues clues, LinkedData data, Optional<URI> uri) {
        this.clues = clues;
        this.data = data;
        this.uri = uri;
    }

    Metadata metadata(Optional<Fact<String>> headline) {
        return new Metadata(headline, outlet(), published(), authors(), List.of(), List.of(), address());
    }

    Optional<Fact<Outlet>> outlet() {
        Optional<Fact<Outlet>> linked = data.article()
                .flatMap(node -> data.names(node, "publisher").stream().findFirst())
                .flatMap(name -> outlet(name, Evidence.JSON_LD));
        // What readers know the site by comes before the company that owns it.
        return first(Clues.About.OUTLET, Evidence.OPEN_GRAPH)
                .flatMap(clue -> outlet(clue.value(), Evidence.OPEN_GRAPH))
                .or(() -> linked)
                .or(() ->
                        first(Clues.About.OUTLET, Evidence.META).flatMap(clue -> outlet(clue.value(), Evidence.META)));
    }

    private static Optional<Fact<Outlet>> outlet(String name, Evidence evidence) {
        String clean = Clean.text(name);
        return clean.isEmpty() || clean.length() > LONGEST_NAME || clean.startsWith("http")
                ? Optional.empty()
                : Optional.of(new Fact<>(Outlet.of(clean), evidence));
    }

    private Optional<Clues.Clue> first(Clues.About about, Evidence evidence) {
        return clues.about(about).stream()
                .filter(clue -> clue.evidence() == evidence)
                .findFirst();
    }

    private Optional<Fact<PublicationDate>> published() {
        Optional<Fact<PublicationDate>> linked = data.article()
                .flatMap(node -> LinkedData.text(node, "datePublished"))
                .or(() -> data.page().flatMap(node -> LinkedData.text(node, "datePublished")))
                .flatMap(MachineDate::of)
                .map(date -> new Fact<>(date, Evidence.JSON_LD));
        if (linked.isPresent()) {
            return linked;
        }
        for (Evidence evidence : List.of(Evidence.OPEN_GRAPH, Evidence.MICRODATA, Evidence.META, Evidence.MARKUP)) {
            for (Clues.Clue clue : clues.about(Clues.About.PUBLISHED)) {
                Optional<PublicationDate> date =
                        clue.evidence() == evidence ? MachineDate.of(clue.value()) : Optional.empty();
                if (date.isPresent()) {
                    return Optional.of(new Fact<>(date.get(), evidence));
                }
            }
        }
        return inAddress();
    }

    /** The address of many a site has the day: {@code /2016/05/23/}. */
    private Optional<Fact<PublicationDate>> inAddress() {
        Optional<URI> where = address().map(Fact::value).or(() -> uri);
        String path = where.map(URI::getPath).orElse("");
        for (int i = path.indexOf('/'); i >= 0 && i + 11 < path.length(); i = path.indexOf('/', i + 1)) {
            boolean shaped = path.charAt(i + 5) == path.charAt(i + 8)
                    && (path.charAt(i + 5) == '/' || path.charAt(i + 5) == '-');
            Optional<PublicationDate> date = shaped ? MachineDate.of(path.substring(i + 1, i + 11)) : Optional.empty();
            if (date.isPresent()) {
                return Optional.of(new Fact<>(date.get(), Evidence.ADDRESS));
            }
        }
        return Optional.empty();
    }

    List<Fact<Author>> authors() {
        Map<String, Fact<Author>> authors = new LinkedHashMap<>();
        List<String> linked =
                data.article().map(node -> data.names(node, "author")).orElse(List.of());
        linked.forEach(name -> add(authors, name, Evidence.JSON_LD));
        for (Evidence evidence : List.of(Evidence.META, Evidence.OPEN_GRAPH, Evidence.MICRODATA, Evidence.MARKUP)) {
            if (authors.isEmpty()) {
                clues.about(Clues.About.AUTHOR).stream()
                        .filter(clue -> clue.evidence() == evidence)
                        .forEach(clue -> add(authors, clue.value(), evidence));
            }
        }
        return List.copyOf(authors.values());
    }

    private void add(Map<String, Fact<Author>> authors, String name, Evidence evidence) {
        String clean = Clean.text(name);
        String lower = clean.toLowerCase(Locale.ROOT);
        clean = lower.startsWith("by ") ? clean.substring(3).strip() : clean;
        boolean site = outlet().map(fact -> fact.value().name().equalsIgnoreCase(lower))
                .orElse(false);
        boolean likely = clean.length() >= 2 && clean.length() <= LONGEST_NAME && !lower.startsWith("http");
        if (likely && !site && authors.size() < MOST_AUTHORS) {
            authors.putIfAbsent(lower, new Fact<>(new Author(clean), evidence));
        }
    }

    Optional<Fact<URI>> address() {
        return first(Clues.About.ADDRESS, Evidence.META)
                .or(() -> first(Clues.About.ADDRESS, Evidence.OPEN_GRAPH))
                .flatMap(clue -> absolute(clue.value(), uri).map(found -> new Fact<>(found, clue.evidence())));
    }

    /** {@return an address made whole} @param address as written @param base of the page */
    static Optional<URI> absolute(String address, Optional<URI> base) {
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

    Optional<LanguageTag> language() {
        List<String> said = new ArrayList<>();
        clues.about(Clues.About.LANGUAGE).forEach(clue -> said.add(clue.value()));
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
