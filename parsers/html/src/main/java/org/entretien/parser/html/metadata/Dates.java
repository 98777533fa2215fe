package org.entretien.parser.html.metadata;

import java.net.URI;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.entretien.domain.PublicationDate;
import org.entretien.page.Attributed;
import org.entretien.page.Evidence;
import org.entretien.page.MachineDate;
import org.entretien.parser.html.blocks.RawMetadata;
import org.entretien.parser.html.content.ArticleExtent;

/** The dates that a page states outside its words, the surest first; which of them is believed is decided with those it prints. */
final class Dates {
    private static final int MOST = 20;

    private final RawMetadata clues;
    private final LinkedData data;
    private final ArticleExtent where;

    Dates(RawMetadata clues, LinkedData data, ArticleExtent where) {
        this.clues = clues;
        this.data = data;
        this.where = where;
    }

    /** {@return when it appeared} @param address of the page */
    List<Attributed<PublicationDate>> published(Optional<URI> address) {
        Set<Attributed<PublicationDate>> dates = new LinkedHashSet<>();
        linked("datePublished", dates);
        stated(RawMetadata.About.PUBLISHED, dates);
        if (dates.isEmpty()) {
            linked("dateCreated", dates);
        }
        address.flatMap(Dates::inAddress).ifPresent(date -> dates.add(new Attributed<>(date, Evidence.ADDRESS)));
        return first(dates);
    }

    private static List<Attributed<PublicationDate>> first(Set<Attributed<PublicationDate>> dates) {
        return dates.stream().limit(MOST).toList();
    }

    /** {@return when it was last changed} */
    List<Attributed<PublicationDate>> modified() {
        Set<Attributed<PublicationDate>> dates = new LinkedHashSet<>();
        linked("dateModified", dates);
        stated(RawMetadata.About.MODIFIED, dates);
        return first(dates);
    }

    private void linked(String property, Set<Attributed<PublicationDate>> dates) {
        Stream.concat(data.article().stream(), data.page().stream())
                .flatMap(node -> LinkedData.text(node, property).stream())
                .flatMap(text -> MachineDate.of(text).stream())
                .forEach(date -> dates.add(new Attributed<>(date, Evidence.JSON_LD)));
    }

    /**
     * Elements of the text count around the headline. Away from it, they are believed if they all say the same: many dates are those of a list
     * of articles.
     */
    private void stated(RawMetadata.About about, Set<Attributed<PublicationDate>> dates) {
        add(about, Evidence.OPEN_GRAPH, any -> true, dates);
        add(about, Evidence.MICRODATA, where::isHead, dates);
        add(about, Evidence.META, any -> true, dates);
        add(about, Evidence.MARKUP, block -> where.isHead(block) && block >= where.title(), dates);
        add(about, Evidence.MARKUP, where::isHead, dates);
        if (dates.isEmpty()) {
            Set<Attributed<PublicationDate>> away = new LinkedHashSet<>();
            add(about, Evidence.MICRODATA, any -> true, away);
            add(about, Evidence.MARKUP, any -> true, away);
            long different =
                    away.stream().map(fact -> day(fact.value())).distinct().count();
            dates.addAll(different == 1 ? away : Set.of());
        }
    }

    private void add(
            RawMetadata.About about, Evidence evidence, IntPredicate place, Set<Attributed<PublicationDate>> dates) {
        for (RawMetadata.Clue clue : clues.about(about)) {
            if (clue.evidence() == evidence && place.test(clue.block())) {
                MachineDate.of(clue.value()).ifPresent(date -> dates.add(new Attributed<>(date, evidence)));
            }
        }
    }

    private static String day(PublicationDate date) {
        String iso = date.iso();
        return iso.substring(0, Math.min(10, iso.length()));
    }

    /** The address of many a site has the day or the month: {@code /2016/05/23/}, {@code /2016/05/}. */
    static Optional<PublicationDate> inAddress(URI address) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        Optional<PublicationDate> month = Optional.empty();
        for (int i = path.indexOf('/'); i >= 0 && i + 8 < path.length(); i = path.indexOf('/', i + 1)) {
            boolean shaped = i + 11 < path.length()
                    && path.charAt(i + 5) == path.charAt(i + 8)
                    && (path.charAt(i + 5) == '/' || path.charAt(i + 5) == '-');
            Optional<PublicationDate> date = shaped ? MachineDate.of(path.substring(i + 1, i + 11)) : Optional.empty();
            if (date.isPresent()) {
                return date;
            }
            if (month.isEmpty() && path.charAt(i + 5) == '/' && path.charAt(i + 8) == '/') {
                month = month(path.substring(i + 1, i + 5), path.substring(i + 6, i + 8));
            }
        }
        return month;
    }

    private static Optional<PublicationDate> month(String year, String month) {
        try {
            int number = Integer.parseInt(year);
            return number >= 1990 && number <= 2199
                    ? Optional.of(new PublicationDate.InMonth(YearMonth.of(number, Integer.parseInt(month))))
                    : Optional.empty();
        } catch (DateTimeException | NumberFormatException e) {
            // Two directories with names of four and two letters.
            return Optional.empty();
        }
    }
}
