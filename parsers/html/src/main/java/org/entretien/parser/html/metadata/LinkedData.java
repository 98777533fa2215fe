package org.entretien.parser.html.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * The linked data of a page: JSON-LD with the vocabulary of schema.org. Pages write it carelessly, so comments, trailing commas, raw control
 * characters and character references are taken as meant; a script that cannot be read at all is counted and left out.
 */
public final class LinkedData {
    private static final Set<String> ARTICLES = Set.of(
            "article",
            "newsarticle",
            "blogposting",
            "reportagenewsarticle",
            "analysisnewsarticle",
            "opinionnewsarticle",
            "reviewnewsarticle",
            "backgroundnewsarticle",
            "askpublicnewsarticle",
            "advertisercontentarticle",
            "liveblogposting",
            "techarticle",
            "scholarlyarticle",
            "medicalscholarlyarticle",
            "socialmediaposting",
            "discussionforumposting",
            "report",
            "review",
            "interview",
            "creativework",
            "recipe",
            "howto");

    private static final Set<String> HOUSES = Set.of("organization", "newsmediaorganization", "website", "periodical");

    private static final int MOST_NODES = 5_000;
    private static final int MOST_ARTICLES = 100;
    private static final int MOST_ALIASES = 5;
    private static final int MOST_NAMES = 200;
    /** Each headline is compared with each name of the page. */
    private static final int LONGEST_HEADLINE = 2_000;

    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(4 << 20)
                    .build())
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final List<Map<String, Object>> nodes = new ArrayList<>();
    private final Map<String, Map<String, Object>> byId = new HashMap<>();
    private int broken;
    private Optional<Map<String, Object>> article = Optional.empty();

    private LinkedData() {}

    /** {@return the data of a page} @param scripts that hold them @param names what the page calls itself elsewhere */
    public static LinkedData of(List<String> scripts, List<String> names) {
        LinkedData data = new LinkedData();
        for (String script : scripts) {
            try (JsonParser parser = JSON.createParser(
                    tools.jackson.core.ObjectReadContext.empty(),
                    LinkedScript.of(script, -1).json())) {
                parser.nextToken();
                data.collect(data.value(parser));
            } catch (JacksonException e) {
                // Counted: the page itself says all that its linked data repeats.
                data.broken++;
            }
        }
        data.article = data.choose(names);
        return data;
    }

    /** A map, a list, a string; numbers and truth values as strings. */
    private @Nullable Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> node = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                Object value = value(parser);
                if (value != null) {
                    node.put(name, value);
                }
            }
            return node;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == null) {
                    return list;
                }
                Object value = value(parser);
                if (value != null) {
                    list.add(value);
                }
            }
            return list;
        }
        return token == null || token == JsonToken.VALUE_NULL ? null : parser.getString();
    }

    private void collect(@Nullable Object root) {
        Deque<Object> open = new ArrayDeque<>();
        if (root != null) {
            open.add(root);
        }
        while (!open.isEmpty() && nodes.size() < MOST_NODES) {
            Object next = open.poll();
            if (next instanceof Map<?, ?> map) {
                Map<String, Object> node = new LinkedHashMap<>();
                map.forEach((key, value) -> node.put(String.valueOf(key), value));
                nodes.add(node);
                if (node.get("@id") instanceof String id && node.size() > 1) {
                    byId.putIfAbsent(id, node);
                }
                node.values().forEach(value -> {
                    if (value instanceof Map || value instanceof List) {
                        open.add(value);
                    }
                });
            } else if (next instanceof List<?> list) {
                open.addAll(list);
            }
        }
    }

    /** {@return how many scripts could not be read} */
    public int broken() {
        return broken;
    }

    /** {@return the node of the article: of those with a headline the one that the page calls itself by, or else one of a type of articles} */
    Optional<Map<String, Object>> article() {
        return article;
    }

    private Optional<Map<String, Object>> choose(List<String> names) {
        List<Map<String, Object>> titled = nodes.stream()
                .filter(node -> isArticle(node) && node.containsKey("headline"))
                .limit(MOST_ARTICLES)
                .toList();
        if (titled.size() > 1) {
            // The first of equals: lists of other articles come later.
            return titled.stream().max(Comparator.comparingDouble(node -> alike(node, names)));
        }
        return titled.stream()
                .findFirst()
                .or(this::question)
                .or(() -> nodes.stream()
                        .filter(node -> isArticle(node) && !isAbout(node))
                        .filter(node -> node.containsKey("datePublished") || node.containsKey("author"))
                        .findFirst());
    }

    /** On a page of one question with its answers, the question is what was published. */
    private Optional<Map<String, Object>> question() {
        boolean asks = nodes.stream().anyMatch(node -> types(node).contains("qapage"));
        return nodes.stream()
                .filter(node -> asks && types(node).contains("question"))
                .findFirst();
    }

    private static double alike(Map<String, Object> node, List<String> names) {
        String headline = title(node, "headline").orElse("");
        return names.stream()
                .mapToDouble(name -> Titles.alike(headline, name))
                .max()
                .orElse(0);
    }

    /** {@return what the article calls itself} */
    Optional<String> headline() {
        return article.flatMap(node -> title(node, "headline")
                .or(() -> types(node).contains("question") ? title(node, "name") : Optional.empty()));
    }

    private static Optional<String> title(Map<String, Object> node, String property) {
        return text(node, property).filter(words -> words.length() <= LONGEST_HEADLINE);
    }

    /** {@return other names of a site or house} @param name its name */
    List<String> aliases(String name) {
        return nodes.stream()
                .filter(node -> types(node).stream().anyMatch(HOUSES::contains))
                .filter(node ->
                        text(node, "name").filter(name::equalsIgnoreCase).isPresent())
                .flatMap(node -> strings(node.get("alternateName")).stream())
                .map(LinkedData::plain)
                .distinct()
                .limit(MOST_ALIASES)
                .toList();
    }

    /** {@return the node of the page} */
    Optional<Map<String, Object>> page() {
        return nodes.stream().filter(node -> types(node).contains("webpage")).findFirst();
    }

    private static boolean isArticle(Map<String, Object> node) {
        return types(node).stream().anyMatch(ARTICLES::contains);
    }

    /** A review without a headline is a reader's of a product, a work without one is what the page is about. */
    private static boolean isAbout(Map<String, Object> node) {
        return types(node).contains("review") || types(node).contains("creativework");
    }

    private static List<String> types(Map<String, Object> node) {
        return strings(node.get("@type")).stream()
                .map(type -> type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** {@return the first text of a property, with its character references resolved} @param node any @param property its name */
    static Optional<String> text(Map<String, Object> node, String property) {
        return strings(node.get(property)).stream().findFirst().map(LinkedData::plain);
    }

    private static List<String> strings(@Nullable Object value) {
        if (value instanceof String string) {
            return List.of(string);
        }
        List<String> strings = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> {
                if (item instanceof String string) {
                    strings.add(string);
                }
            });
        }
        return strings;
    }

    /** {@return the names of the persons or bodies that a property names, through references} @param node any @param property its name */
    List<String> names(Map<String, Object> node, String property) {
        List<String> names = new ArrayList<>();
        names(node.get(property), names, 0);
        return names;
    }

    private void names(@Nullable Object value, List<String> names, int depth) {
        if (names.size() >= MOST_NAMES) {
            return;
        }
        if (value instanceof String name) {
            names.add(plain(name));
        } else if (value instanceof List<?> list && depth < 4) {
            list.forEach(item -> names(item, names, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            Object name = map.get("name");
            if (name == null && map.get("@id") instanceof String id && byId.containsKey(id)) {
                name = byId.get(id).get("name");
            }
            strings(name).stream().limit(MOST_NAMES).forEach(each -> names.add(plain(each)));
        }
    }

    private static String plain(String text) {
        String resolved = text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
        return resolved.strip();
    }
}
