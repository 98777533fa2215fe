package org.entretien.parser.tei;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entretien.domain.Author;
import org.entretien.domain.Headline;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.Outlet;
import org.entretien.domain.PublicationBuilder;
import org.entretien.domain.PublicationDate;
import org.entretien.interchange.EmbeddedPayload;
import org.entretien.interchange.XmlEvents.Event;
import org.entretien.spi.Limits;

/** Reads what a header says of a publication. The title statement comes before the source where both name a title or authors. */
final class TeiHeaderReader {
    private static final String PAYLOAD_NAMESPACE = "urn:entretien:payload:1";
    private static final int DAY_CHARS = "2016-05-23".length();

    private final String source;
    private final Limits limits;
    private final TeiText text;
    private final TeiPeople people;
    private final List<Author> authors = new ArrayList<>();
    private final List<Author> sourceAuthors = new ArrayList<>();
    private final List<String> outletAliases = new ArrayList<>();
    private final List<Headline> related = new ArrayList<>();
    private Optional<Headline> headline = Optional.empty();
    private boolean hasPlaceholder;
    private Optional<Headline> sourceTitle = Optional.empty();
    private Optional<String> outlet = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<PublicationDate> published = Optional.empty();
    private Optional<URI> address = Optional.empty();
    private Optional<LanguageTag> language = Optional.empty();
    private Optional<EmbeddedPayload> payload = Optional.empty();
    private boolean declaresSides;

    TeiHeaderReader(String source, Limits limits, TeiText text) {
        this.source = source;
        this.limits = limits;
        this.text = text;
        this.people = new TeiPeople(text);
    }

    void read() {
        text.children(this::part);
    }

    /** Most of a header says nothing of a publication; what it does not know is passed over. */
    private void part(String name) {
        switch (name) {
            case "fileDesc", "encodingDesc", "classDecl", "profileDesc", "langUsage", "particDesc", "sourceDesc" ->
                text.children(this::part);
            case "titleStmt" -> text.children(this::titleStatement);
            case "bibl", "biblStruct", "biblFull" -> text.children(this::appearance);
            case "listBibl" -> listBibl();
            case "taxonomy" -> {
                declaresSides |= text.id().filter("turns"::equals).isPresent();
                text.skip();
            }
            case "language" -> readLanguage();
            case "listPerson", "listOrg" -> people.list();
            case "xenoData" -> text.children(this::foreign);
            default -> text.skip();
        }
    }

    private void titleStatement(String name) {
        switch (name) {
            case "title" -> {
                if (text.isOfType("placeholder")) {
                    hasPlaceholder = true;
                    text.skip();
                } else if (headline.isEmpty()
                        && text.attribute("type").map("main"::equals).orElse(true)) {
                    headline = Optional.of(title());
                } else {
                    text.skip();
                }
            }
            case "author" -> text.words().map(Author::new).ifPresent(authors::add);
            default -> text.skip();
        }
    }

    private Headline title() {
        Optional<LanguageTag> tag =
                text.language().flatMap(one -> text.value(one, "a language tag of BCP 47", LanguageTag::new));
        return new Headline(text.text(), tag, Optional.empty());
    }

    private void appearance(String element) {
        switch (element) {
            case "analytic", "monogr", "imprint" -> text.children(this::appearance);
            case "title" -> sourceTitle();
            case "author" -> text.words().map(Author::new).ifPresent(sourceAuthors::add);
            case "publisher" -> {
                String name = text.text();
                publisher = publisher.or(() -> Optional.of(name));
            }
            case "date" -> date();
            case "ptr", "ref", "idno" ->
                address(element).ifPresent(one -> address = address.or(() -> Optional.of(one)));
            default -> text.skip();
        }
    }

    private void sourceTitle() {
        String level = text.attribute("level").orElse("");
        if (level.equals("j") && text.isOfType("alias")) {
            outletAliases.add(text.text());
        } else if (level.equals("j") && outlet.isEmpty()) {
            outlet = Optional.of(text.text());
        } else if ((level.equals("a") || level.isEmpty()) && sourceTitle.isEmpty()) {
            sourceTitle = Optional.of(title());
        } else {
            text.skip();
        }
    }

    private void date() {
        Optional<String> when = text.attribute("when");
        String printed = text.text();
        if (published.isPresent() || when.isEmpty() && printed.isEmpty()) {
            return;
        }
        published = text.value(when.orElse(printed), "a date of ISO 8601", TeiHeaderReader::date);
    }

    /** A time without its offset is a day. */
    private static PublicationDate date(String iso) {
        try {
            return PublicationDate.parse(iso);
        } catch (IllegalArgumentException e) {
            if (iso.length() > DAY_CHARS) {
                return PublicationDate.parse(iso.substring(0, DAY_CHARS));
            }
            throw e;
        }
    }

    private Optional<URI> address(String name) {
        if (name.equals("idno")) {
            boolean isAddress = text.isOfType("URI");
            String written = text.text();
            return isAddress ? uri(written) : Optional.empty();
        }
        Optional<String> target = text.attribute("target");
        text.skip();
        return target.flatMap(this::uri);
    }

    private Optional<URI> uri(String written) {
        return text.value(written, "an address", URI::create);
    }

    private void listBibl() {
        if (!text.isOfType("relatedHeadlines")) {
            text.skip();
            return;
        }
        text.children(name -> {
            if (name.equals("bibl")) {
                limits.requireHeadlines(source, related.size() + 1);
                relatedHeadline();
            } else {
                text.skip();
            }
        });
    }

    private void relatedHeadline() {
        RelatedParts parts = new RelatedParts();
        text.children(name -> {
            switch (name) {
                case "title" -> {
                    Headline title = title();
                    parts.title = parts.title.or(() -> Optional.of(title));
                }
                case "ptr", "ref", "idno" -> {
                    Optional<URI> found = address(name);
                    parts.address = parts.address.or(() -> found);
                }
                default -> text.skip();
            }
        });
        parts.title.ifPresent(title -> related.add(new Headline(title.text(), title.language(), parts.address)));
    }

    /** The parts of a related headline, as far as they are read. */
    private static final class RelatedParts {
        private Optional<Headline> title = Optional.empty();
        private Optional<URI> address = Optional.empty();
    }

    private void readLanguage() {
        Optional<String> tag = text.attribute("ident");
        text.skip();
        if (language.isEmpty()) {
            language = tag.flatMap(one -> text.value(one, "a language tag of BCP 47", LanguageTag::new));
        }
    }

    private void foreign(String name) {
        boolean isPayload = text.events().namespace().equals(PAYLOAD_NAMESPACE)
                && text.events().name().equals("payload");
        Optional<String> digest = text.attribute("native");
        if (!isPayload || digest.isEmpty() || payload.isPresent()) {
            text.skip();
            return;
        }
        StringBuilder json = new StringBuilder();
        int outside = text.events().depth() - 1;
        while (text.events().depth() > outside) {
            if (text.events().next() == Event.TEXT) {
                json.append(text.events().text());
            }
        }
        payload = Optional.of(new EmbeddedPayload(json.toString(), digest.get()));
    }

    Optional<Headline> headline() {
        return hasPlaceholder ? headline : headline.or(() -> sourceTitle);
    }

    PublicationBuilder publication() {
        PublicationBuilder builder = new PublicationBuilder();
        headline().ifPresent(builder::headline);
        outlet.or(() -> publisher).ifPresent(name -> builder.outlet(new Outlet(name, outletAliases)));
        published.ifPresent(builder::published);
        address.ifPresent(builder::source);
        return builder.authors(authors.isEmpty() ? sourceAuthors : authors).relatedHeadlines(related);
    }

    Optional<LanguageTag> language() {
        return language;
    }

    TeiPeople people() {
        return people;
    }

    /** {@return whether the document declares what the values of {@code ana} mean, and so is to be taken at its word} */
    boolean declaresSides() {
        return declaresSides;
    }

    Optional<EmbeddedPayload> payload() {
        return payload;
    }
}
