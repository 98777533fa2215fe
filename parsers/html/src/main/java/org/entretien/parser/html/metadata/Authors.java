package org.entretien.parser.html.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entretien.domain.Author;
import org.entretien.page.Attributed;
import org.entretien.page.Evidence;
import org.entretien.parser.html.blocks.Names;
import org.entretien.parser.html.blocks.RawMetadata;
import org.entretien.parser.html.content.ArticleExtent;
import org.entretien.parser.html.content.BlockStatistics;

/**
 * Who wrote a page by what it says outside its words: the surest evidence that names a person. Where none does, the surest that names the house;
 * an account's name counts as little as that.
 */
final class Authors {
    private static final int MOST_AUTHORS = 20;

    private final RawMetadata clues;
    private final LinkedData data;
    private final Optional<String> outlet;

    Authors(RawMetadata clues, LinkedData data, Optional<String> outlet) {
        this.clues = clues;
        this.data = data;
        this.outlet = outlet;
    }

    /** {@return the authors} @param layout of the page @param where the article stands */
    List<Attributed<Author>> of(BlockStatistics layout, ArticleExtent where) {
        List<Attributed<Author>> around = surest(ranked(layout, where));
        return around.isEmpty() ? surest(behind(layout, where)) : around;
    }

    private List<Attributed<Author>> surest(List<List<Attributed<Author>>> ranked) {
        List<Attributed<Author>> house = List.of();
        for (List<Attributed<Author>> found : ranked) {
            List<Attributed<Author>> persons = found.stream()
                    .filter(fact -> !Names.isWeak(fact.value().name(), outlet))
                    .toList();
            if (!persons.isEmpty()) {
                List<Attributed<Author>> linked = linked().stream()
                        .filter(fact -> !Names.isWeak(fact.value().name(), outlet))
                        .toList();
                return names(linked).containsAll(names(persons)) ? linked : persons;
            }
            house = house.isEmpty() ? found : house;
        }
        return house;
    }

    private static Set<String> names(List<Attributed<Author>> authors) {
        return authors.stream()
                .map(fact -> fact.value().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /**
     * What is printed at the headline with words that say so is surest: what a page states elsewhere may be the account that put it online.
     */
    private List<List<Attributed<Author>>> ranked(BlockStatistics layout, ArticleExtent where) {
        BylineCandidates head = BylineCandidates.of(
                layout,
                block -> where.isHead(block)
                        && (!where.isText(block) || ArticleExtent.isOverProse(layout, where.title(), block)));
        return List.of(
                authors(head.said().stream(), Evidence.PRINTED),
                linked(),
                stated(Evidence.META, any -> true),
                stated(Evidence.OPEN_GRAPH, any -> true),
                stated(Evidence.MICRODATA, where::isHead),
                stated(Evidence.MARKUP, where::isHead),
                authors(head.shown().stream(), Evidence.CLASS),
                stated(Evidence.MICRODATA, where::isNear));
    }

    /** What stands behind the text is least sure: it may be about somebody else. */
    private List<List<Attributed<Author>>> behind(BlockStatistics layout, ArticleExtent where) {
        BylineCandidates tail = BylineCandidates.of(layout, where::isTail);
        return List.of(
                authors(tail.said().stream(), Evidence.PRINTED),
                stated(Evidence.MARKUP, where::isTail),
                authors(tail.shown().stream(), Evidence.CLASS));
    }

    /** The words of a link or of an element must look like names: they are printed for readers. */
    private List<Attributed<Author>> stated(Evidence evidence, IntPredicate place) {
        boolean printed = evidence == Evidence.MARKUP;
        return authors(
                clues.about(RawMetadata.About.AUTHOR).stream()
                        .filter(clue -> clue.evidence() == evidence && place.test(clue.block()))
                        .map(RawMetadata.Clue::value)
                        .filter(value -> !printed || Names.of(value).stream().allMatch(Names::isNameLike)),
                evidence);
    }

    private List<Attributed<Author>> linked() {
        Stream<String> names = Stream.concat(data.article().stream(), data.page().stream())
                .map(node -> data.names(node, "author"))
                .filter(all -> !all.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream();
        return authors(names, Evidence.JSON_LD);
    }

    private static List<Attributed<Author>> authors(Stream<String> written, Evidence evidence) {
        Map<String, Attributed<Author>> authors = new LinkedHashMap<>();
        written.flatMap(one -> Names.of(one).stream())
                .limit(MOST_AUTHORS)
                .forEach(name -> authors.putIfAbsent(
                        name.toLowerCase(Locale.ROOT), new Attributed<>(new Author(name), evidence)));
        return List.copyOf(authors.values());
    }
}
