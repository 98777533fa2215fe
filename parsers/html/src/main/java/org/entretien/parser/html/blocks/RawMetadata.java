package org.entretien.parser.html.blocks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entretien.page.Evidence;
import org.jsoup.nodes.Element;

/** What the elements of a page tell beside its text, as they are met on the walk: title, outlet, dates, authors, address, language. */
public final class RawMetadata {
    private static final int MOST = 200;
    private static final int MOST_TITLES = 6;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_FOLDER = 12;
    private static final Set<String> AUTHORS = Set.of(
            "author",
            "authors",
            "auteur",
            "auteurs",
            "autor",
            "autores",
            "autoren",
            "autore",
            "autori",
            "contributor",
            "contributors",
            "writer",
            "writers",
            "journalist",
            "journalists",
            "journaliste",
            "journalistes",
            "redacteur",
            "periodista",
            "people",
            "profile",
            "profiles",
            "byline",
            "by",
            "staff");

    private static final List<String> CHANGED = List.of(
            "updated",
            "modified",
            "mis à jour",
            "modifié",
            "actualizado",
            "modificado",
            "atualizado",
            "aktualisiert",
            "aggiornato",
            "تحديث",
            "آخر تعديل");

    /** What a clue is about. */
    public enum About {
        TITLE,
        OUTLET,
        PUBLISHED,
        MODIFIED,
        AUTHOR,
        ADDRESS,
        LANGUAGE,
        DESCRIPTION
    }

    /**
     * One clue.
     *
     * @param about what it is about
     * @param evidence where it was found
     * @param value as written
     * @param block how many blocks there were before it
     */
    public record Clue(About about, Evidence evidence, String value, int block) {}

    private final ElementWords words = new ElementWords();
    private final Map<String, String> cards = new HashMap<>();
    final List<Clue> all = new ArrayList<>();
    /** The data of linked-data scripts. */
    public final List<String> linked = new ArrayList<>();
    /** The elements that hold them. */
    public final List<Element> scripts = new ArrayList<>();

    /** Looks at an element; most tell nothing. */
    void see(Element element, String name, int block) {
        switch (name) {
            case "meta" -> meta(element, block);
            case "title" -> add(About.TITLE, Evidence.MARKUP, words.of(element), block);
            case "html" -> add(About.LANGUAGE, Evidence.MARKUP, element.attr("lang"), block);
            case "link" -> {
                if (element.attr("rel").equalsIgnoreCase("canonical")) {
                    add(About.ADDRESS, Evidence.META, element.attr("href"), block);
                }
            }
            case "script" -> {
                if (element.attr("type").regionMatches(true, 0, "application/ld+json", 0, 19) && linked.size() < MOST) {
                    linked.add(element.data());
                    scripts.add(element);
                }
            }
            case "time" -> time(element, block);
            case "a" -> {
                if (element.attr("rel").contains("author") || leadsToAuthor(element.attr("href"))) {
                    add(About.AUTHOR, Evidence.MARKUP, words.of(element), block);
                }
            }
            default -> {}
        }
        if (element.attributesSize() > 0 && !name.equals("meta")) {
            microdata(element, block);
        }
    }

    private void time(Element element, int block) {
        boolean isProperty = element.attr("itemprop").toLowerCase(Locale.ROOT).startsWith("date");
        if (!isProperty) {
            String when = element.attr("datetime");
            add(timeOf(element), Evidence.MARKUP, when.isBlank() ? words.of(element) : when, block);
        }
    }

    /** An address whose path has a folder of authors, and somebody in it. */
    private static boolean leadsToAuthor(String address) {
        int query = address.indexOf('?');
        int end = query < 0 ? address.length() : query;
        end = end > 0 && address.charAt(end - 1) == '/' ? end - 1 : end;
        int person = address.lastIndexOf('/', end - 1);
        int folder = person <= 0 ? -1 : address.lastIndexOf('/', person - 1);
        int letters = person - folder - 1;
        return end - person >= SHORTEST_NAME
                && letters > 1
                && letters <= LONGEST_FOLDER
                && AUTHORS.contains(address.substring(folder + 1, person).toLowerCase(Locale.ROOT));
    }

    private void microdata(Element element, int block) {
        String property = element.attributes().get("itemprop");
        if (property.isEmpty()) {
            return;
        }
        String value = element.hasAttr("content")
                ? element.attr("content")
                : element.hasAttr("datetime") ? element.attr("datetime") : "";
        switch (property.toLowerCase(Locale.ROOT)) {
            case "datepublished", "datecreated" -> add(About.PUBLISHED, Evidence.MICRODATA, or(value, element), block);
            case "datemodified" -> add(About.MODIFIED, Evidence.MICRODATA, or(value, element), block);
            case "author", "creator" -> add(About.AUTHOR, Evidence.MICRODATA, author(element, value), block);
            case "headline" -> add(About.TITLE, Evidence.MICRODATA, or(value, element), block);
            default -> {}
        }
    }

    private String author(Element element, String value) {
        Element name = words.named(element);
        return name == null ? or(value, element) : or(name.attr("content"), name);
    }

    private String or(String value, Element element) {
        return value.isEmpty() ? words.of(element) : value;
    }

    private About timeOf(Element element) {
        String says = ClassNames.of(element).toLowerCase(Locale.ROOT);
        return says.contains("updated") && !says.contains("published")
                        || says.contains("modified")
                        || isLedByChange(element)
                ? About.MODIFIED
                : About.PUBLISHED;
    }

    /** "Updated" in it or right beside it. */
    private boolean isLedByChange(Element element) {
        String lower = (words.of(element) + ' ' + ElementWords.around(element)).toLowerCase(Locale.ROOT);
        return CHANGED.stream().anyMatch(lower::contains);
    }

    private void meta(Element element, int block) {
        String key = element.attr("property");
        key = key.isEmpty() ? element.attr("name") : key;
        key = key.isEmpty() ? element.attr("itemprop") : key;
        key = key.isEmpty() ? element.attr("http-equiv") : key;
        if (key.isEmpty()) {
            return;
        }
        String value = element.attr("content");
        switch (key.toLowerCase(Locale.ROOT)) {
            case "og:title" -> add(About.TITLE, Evidence.OPEN_GRAPH, value, block);
            case "twitter:title",
                    "dc.title",
                    "dcterms.title",
                    "citation_title",
                    "parsely-title",
                    "sailthru.title",
                    "headline" -> add(About.TITLE, Evidence.META, value, block);
            case "og:site_name" -> add(About.OUTLET, Evidence.OPEN_GRAPH, value, block);
            case "application-name", "publisher", "dc.publisher", "citation_journal_title" ->
                add(About.OUTLET, Evidence.META, value, block);
            case "article:published_time", "og:published_time", "article:published" ->
                add(About.PUBLISHED, Evidence.OPEN_GRAPH, value, block);
            case "article:modified_time", "og:updated_time", "article:modified" ->
                add(About.MODIFIED, Evidence.OPEN_GRAPH, value, block);
            case "date",
                    "pubdate",
                    "publish-date",
                    "publish_date",
                    "published",
                    "publication_date",
                    "dc.date",
                    "dc.date.issued",
                    "dcterms.date",
                    "dcterms.created",
                    "dcterms.issued",
                    "citation_date",
                    "citation_publication_date",
                    "parsely-pub-date",
                    "sailthru.date",
                    "datepublished",
                    "article.published",
                    "cxenseparse:recs:publishtime" -> add(About.PUBLISHED, Evidence.META, value, block);
            case "twitter:label1", "twitter:label2", "twitter:data1", "twitter:data2" -> card(key, value, block);
            case "updated",
                    "update",
                    "last_modified",
                    "date.modified",
                    "article:modified_date",
                    "lastmod",
                    "last-modified",
                    "dcterms.modified",
                    "datemodified",
                    "revised" -> add(About.MODIFIED, Evidence.META, value, block);
            case "author",
                    "byl",
                    "article:author",
                    "article:author_name",
                    "dc.creator",
                    "dcterms.creator",
                    "parsely-author",
                    "sailthru.author",
                    "creator",
                    "twitter:author",
                    "citation_author" -> author(key, value, block);
            case "og:url" -> add(About.ADDRESS, Evidence.OPEN_GRAPH, value, block);
            case "description" -> add(About.DESCRIPTION, Evidence.META, value, block);
            case "og:description" -> add(About.DESCRIPTION, Evidence.OPEN_GRAPH, value, block);
            case "inlanguage", "content-language", "og:locale", "dc.language" ->
                add(About.LANGUAGE, Evidence.META, value, block);
            default -> {}
        }
    }

    private void author(String key, String value, int block) {
        boolean name = !value.startsWith("http") && !value.startsWith("/") && !value.startsWith("@");
        if (name) {
            boolean graph = key.startsWith("article:");
            boolean catalogue = key.startsWith("citation_") || key.startsWith("dc");
            add(
                    About.AUTHOR,
                    graph ? Evidence.OPEN_GRAPH : Evidence.META,
                    catalogue ? Names.turned(value) : value,
                    block);
        }
    }

    /** A card for social networks has two lines, each a label and its value: "Written by", "Lina Hardi". */
    private void card(String key, String value, int block) {
        cards.put(key.toLowerCase(Locale.ROOT), value);
        String number = key.substring(key.length() - 1);
        String label = cards.get("twitter:label" + number);
        String data = cards.get("twitter:data" + number);
        if (label != null && data != null && Names.isLabel(label)) {
            add(About.AUTHOR, Evidence.META, data, block);
        }
    }

    private void add(About about, Evidence evidence, String value, int block) {
        String said = value.strip();
        if (!said.isEmpty() && all.size() < MOST && said.length() < ElementWords.MOST_CHARS) {
            all.add(new Clue(about, evidence, said, block));
        }
    }

    /** {@return what the page calls itself} */
    public List<String> titles() {
        return about(About.TITLE).stream().limit(MOST_TITLES).map(Clue::value).toList();
    }

    /** {@return the clues about something, in the order of the page} @param about what */
    public List<Clue> about(About about) {
        return all.stream().filter(clue -> clue.about == about).toList();
    }
}
