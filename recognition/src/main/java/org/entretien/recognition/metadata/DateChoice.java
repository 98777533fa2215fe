package org.entretien.recognition.metadata;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entretien.domain.LanguageTag;
import org.entretien.domain.PublicationDate;
import org.entretien.page.Attributed;
import org.entretien.page.Evidence;
import org.entretien.page.Metadata;
import org.entretien.page.Span;
import org.entretien.spi.Diagnostic;

/**
 * Decides when a page appeared, from the dates it prints and those it states elsewhere. A printed date that other evidence confirms is surest, then
 * one that is printed without contradiction, then what the page states elsewhere, and last the day of a change. A date that cannot be is refused
 * with a reason and never bent. There is no clock: what is "in the future" is so by the time at which the page was fetched, or by what the page
 * says of itself.
 */
public final class DateChoice {
    /** Evidence names the same day in several zones of time. */
    private static final int SAME = 1;
    /** Two pieces of evidence that are this far apart still speak of one publication: written, then put online. */
    private static final int CLOSE = 2;

    private static final int FAR = 31;
    private static final LocalDate UNSET = LocalDate.EPOCH;
    private static final Span NOWHERE = new Span(0, 0);

    private final Metadata metadata;
    private final boolean monthFirst;
    private final Optional<LocalDate> latest;
    private final List<Attributed<PublicationDate>> stated = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /**
     * What was decided.
     *
     * @param date the date
     * @param evidence where it comes from
     * @param dateline the index of the dateline that prints it; -1 when none does
     */
    public record Choice(PublicationDate date, Evidence evidence, int dateline) {}

    /**
     * A dateline.
     *
     * @param dateline what it says
     * @param own whether it stands between headline and text; elsewhere it may be that of the day or of another article
     */
    public record Printed(Dateline dateline, boolean own) {}

    public DateChoice(Metadata metadata, Optional<LanguageTag> declared) {
        this.metadata = metadata;
        this.monthFirst = declared.filter(
                        tag -> tag.value().toUpperCase(Locale.ROOT).endsWith("-US"))
                .isPresent();
        // A day can begin before that of the fetcher's clock, further east.
        this.latest = metadata.fetched()
                .map(instant -> instant.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1));
        for (Attributed<PublicationDate> fact : metadata.published()) {
            Optional<String> reason = refusal(fact.value(), fact.evidence());
            reason.ifPresentOrElse(why -> refuse(NOWHERE, fact.value(), why), () -> stated.add(fact));
        }
    }

    /** {@return the date of the page} @param datelines those at the headline first */
    public Optional<Choice> of(List<Printed> datelines) {
        return confirmed(datelines)
                .or(() -> printed(datelines, true))
                .or(this::stated)
                .or(() -> printed(datelines, false))
                .or(() -> changed(datelines));
    }

    /** {@return what was refused, and why} */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    private Optional<Choice> confirmed(List<Printed> datelines) {
        for (int i = 0; i < datelines.size(); i++) {
            Optional<PrintedDate> printed = published(datelines.get(i));
            List<Attributed<PublicationDate>> witnesses =
                    printed.map(this::witnesses).orElse(List.of());
            for (Attributed<PublicationDate> fact : witnesses) {
                for (PublicationDate reading : printed.get().readings()) {
                    if (Days.of(reading).apart(Days.of(fact.value())) <= SAME) {
                        return Optional.of(finer(reading, i, atHome(fact)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The day that readers see, with the time that only the page's own data know. */
    private static Choice finer(PublicationDate printed, int dateline, Attributed<PublicationDate> fact) {
        Days day = Days.of(printed);
        Days other = Days.of(fact.value());
        boolean finer = fact.value() instanceof PublicationDate.At || other.length() < day.length();
        return finer && other.isIn(day)
                ? new Choice(fact.value(), fact.evidence(), -1)
                : new Choice(printed, Evidence.PRINTED, dateline);
    }

    private Optional<Choice> printed(List<Printed> datelines, boolean own) {
        for (int i = 0; i < datelines.size(); i++) {
            Optional<PrintedDate> printed = published(datelines.get(i));
            if (printed.isPresent() && datelines.get(i).own() == own) {
                PublicationDate date = printed.get().reading(monthFirst);
                Optional<String> reason = refusal(date, Evidence.PRINTED).or(() -> contradiction(date));
                if (reason.isEmpty()) {
                    return Optional.of(new Choice(date, Evidence.PRINTED, i));
                }
                refuse(printed.get().span(), date, reason.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<PrintedDate> published(Printed printed) {
        return printed.dateline().changed()
                ? Optional.empty()
                : printed.dateline().date();
    }

    /** An element around a date confirms it no more than the date itself does, but tells which of its numbers is the month. */
    private List<Attributed<PublicationDate>> witnesses(PrintedDate printed) {
        return printed.monthFirst().isPresent() ? stated : independent().toList();
    }

    /** What the page's own data say; an element around a printed date only repeats it. */
    private Stream<Attributed<PublicationDate>> independent() {
        return stated.stream().filter(fact -> fact.evidence() != Evidence.MARKUP);
    }

    private Optional<Choice> stated() {
        return stated.stream().findFirst().map(this::atHome).map(fact -> new Choice(fact.value(), fact.evidence(), -1));
    }

    /** A moment that is given in universal time is better given in the time of the place, which tells the day that readers saw. */
    private Attributed<PublicationDate> atHome(Attributed<PublicationDate> fact) {
        return stated.stream()
                .filter(other -> isSameMoment(fact.value(), other.value()))
                .findFirst()
                .orElse(fact);
    }

    private static boolean isSameMoment(PublicationDate universal, PublicationDate local) {
        return universal instanceof PublicationDate.At one
                && local instanceof PublicationDate.At other
                && one.instant().getOffset().equals(ZoneOffset.UTC)
                && !other.instant().getOffset().equals(ZoneOffset.UTC)
                && one.instant().isEqual(other.instant());
    }

    /** The day of the last change is better than none, and a diagnostic says so. */
    private Optional<Choice> changed(List<Printed> datelines) {
        for (int i = 0; i < datelines.size(); i++) {
            Dateline dateline = datelines.get(i).dateline();
            Optional<PrintedDate> printed = dateline.changed() ? dateline.date() : Optional.empty();
            Optional<PublicationDate> date = printed.map(found -> found.reading(monthFirst))
                    .filter(found -> refusal(found, Evidence.PRINTED).isEmpty());
            if (date.isPresent()) {
                note(printed.get().span());
                return Optional.of(new Choice(date.get(), Evidence.PRINTED, i));
            }
        }
        return metadata.modified().stream()
                .filter(fact -> refusal(fact.value(), fact.evidence()).isEmpty())
                .findFirst()
                .map(fact -> {
                    note(NOWHERE);
                    return new Choice(fact.value(), fact.evidence(), -1);
                });
    }

    private void note(Span span) {
        diagnostics.add(new Diagnostic.Noticed(
                "date-of-change", span, "the page says when it was changed, and not when it was published"));
    }

    private void refuse(Span span, PublicationDate date, String reason) {
        diagnostics.add(new Diagnostic.DateRefused(span, date.iso(), reason));
    }

    private Optional<String> refusal(PublicationDate date, Evidence evidence) {
        Days days = Days.of(date);
        if (days.equals(Days.of(new PublicationDate.OnDay(UNSET)))) {
            return Optional.of("the zero of a clock that was not set");
        }
        if (latest.filter(day -> days.from().isAfter(day)).isPresent()) {
            return Optional.of(
                    "after the page was fetched, " + metadata.fetched().orElseThrow());
        }
        return outvoted(days, evidence);
    }

    /** Two other kinds of evidence agree with each other, and are far from this one. */
    private Optional<String> outvoted(Days days, Evidence evidence) {
        for (Attributed<PublicationDate> one : metadata.published()) {
            Days first = Days.of(one.value());
            boolean against = one.evidence() != evidence && first.apart(days) > FAR;
            boolean seconded = against
                    && metadata.published().stream()
                            .anyMatch(two -> two.evidence() != evidence
                                    && two.evidence() != one.evidence()
                                    && Days.of(two.value()).apart(first) <= CLOSE);
            if (seconded) {
                return Optional.of("far from " + one.value().iso() + ", on which other evidence agrees");
            }
        }
        return Optional.empty();
    }

    /** What is printed without saying what it is may be the day of a change, or of the visit. */
    private Optional<String> contradiction(PublicationDate printed) {
        if (independent().findAny().isEmpty()) {
            return Optional.empty();
        }
        Days days = Days.of(printed);
        boolean change = metadata.modified().stream()
                .anyMatch(fact -> Days.of(fact.value()).apart(days) <= SAME);
        if (change) {
            return Optional.of("the day of a change by the page's own data");
        }
        boolean later = !metadata.modified().isEmpty()
                && metadata.modified().stream()
                        .allMatch(fact ->
                                days.from().isAfter(Days.of(fact.value()).to().plusDays(SAME)));
        return later ? Optional.of("after the last change by the page's own data") : Optional.empty();
    }
}
