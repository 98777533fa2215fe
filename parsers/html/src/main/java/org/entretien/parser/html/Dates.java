package org.entretien.parser.html;

import java.net.URI;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entretien.domain.PublicationDate;
import org.entretien.page.Evidence;
import org.entretien.page.Fact;

/** The dates that a page states outside its words, the surest first; which of them is believed is decided with those it prints. */
final class Dates {
    private static final List<Evidence> RANKED =
            List.of(Evidence.OPEN_GRAPH, Evidence.MICRODATA, Evidence.META, Evidence.MARKUP);

    private final Clues clues;
    private final LinkedData data;
    private final Where where;

    Dates(Clues clues, LinkedData data, Where where) {
        this.clues = clues;
        this.data = data;
        this.where = where;
    }

    /** {@return when it appeared} @param address of the page */
    List<Fact<PublicationDate>> published(Optional<URI> address) {
        Set<Fact<PublicationDate>> dates = new LinkedHashSet<>();
        linked("datePublished", dates);
        stated(Clues.About.PUBLISHED, dates);
        if (dates.isEmpty()) {
            linked("dateCreated", dates);
        }
        address.flatMap(Dates::inAddress).ifPresent(date -> dates.add(new Fact<>(date, Evidence.ADDRESS)));
        return List.copyOf(dates);
    }

    /** {@return when it was last changed} */
    List<Fact<PublicationDate>> modified() {
        Set<Fact<PublicationDate>> dates = new LinkedHashSet<>();
        linked("dateModified", dates);
        stated(Clues.About.MODIFIED, dates);
        return List.copyOf(dates);
    }

    private void linked(String property, Set<Fact<PublicationDate>> dates) {
        Stream.concat(data.article().stream(), data.page().stream())
                .flatMap(node -> LinkedData.text(node, property).stream())
                .flatMap(text -> MachineDate.of(text).stream())
                .forEach(date -> dates.add(new Fact<>(date, Evidence.JSON_LD)));
    }

    /** Elements count where the article is. Away from it, they are believed if they all say the same: many dates are those of a list. */
    private void stated(Clues.About about, Set<Fact<PublicationDate>> dates) {
        List<Fact<PublicationDate>> near = new ArrayList<>();
        List<Fact<PublicationDate>> away = new ArrayList<>();
        for (Evidence evidence : RANKED) {
            boolean anywhere = evidence == Evidence.OPEN_GRAPH || evidence == Evidence.META;
            for (Clues.Clue clue : clues.about(about)) {
                if (clue.evidence() == evidence) {
                    List<Fact<PublicationDate>> into = anywhere || where.isNear(clue.block()) ? near : away;
                    MachineDate.of(clue.value()).ifPresent(date -> into.add(new Fact<>(date, evidence)));
                }
            }
        }
        dates.addAll(near);
        long different = away.stream().map(fact -> day(fact.value())).distinct().count();
        if (dates.isEmpty() && different == 1) {
            dates.add(away.get(0));
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
