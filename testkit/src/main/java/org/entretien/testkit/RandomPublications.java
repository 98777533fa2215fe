package org.entretien.testkit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entretien.domain.Answer;
import org.entretien.domain.Aside;
import org.entretien.domain.Author;
import org.entretien.domain.Blank;
import org.entretien.domain.Headline;
import org.entretien.domain.Interview;
import org.entretien.domain.Outlet;
import org.entretien.domain.Participant;
import org.entretien.domain.PrintableText;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationBuilder;
import org.entretien.domain.PublicationDate;
import org.entretien.domain.Question;
import org.entretien.domain.Turn;

/**
 * Publications drawn at random, the same ones for the same seed on every machine: what the contracts try exporters with. They reach for the
 * edges, see {@link EdgeCases}. With jqwik on the test path, use the arbitraries in {@code org.entretien.testkit.arbitraries}.
 *
 * @since 0.1.0
 */
public final class RandomPublications {
    private static final int LONG = 25;

    private final Random random;
    private final boolean valid;

    private RandomPublications(long seed, boolean valid) {
        this.random = new Random(seed);
        this.valid = valid;
    }

    /**
     * Publications that can be constructed, valid or not: blank texts, strangers as speakers, interviews without turns.
     *
     * @param seed chooses them
     * @return an endless stream
     */
    public static Stream<Publication> any(long seed) {
        return Stream.generate(new RandomPublications(seed, false)::publication);
    }

    /**
     * Publications that break no constraint.
     *
     * @param seed chooses them
     * @return an endless stream
     */
    public static Stream<Publication> valid(long seed) {
        return Stream.generate(new RandomPublications(seed, true)::publication);
    }

    private Publication publication() {
        PublicationBuilder builder = new PublicationBuilder()
                .authors(list(0, () -> new Author(text())))
                .standfirst(list(0, this::text))
                .relatedHeadlines(list(0, this::headline));
        optional(0.9, this::headline).ifPresent(builder::headline);
        optional(0.5, () -> new Outlet(text(), list(0, this::text))).ifPresent(builder::outlet);
        optional(0.8, this::date).ifPresent(builder::published);
        optional(0.5, () -> of(EdgeCases.languages())).ifPresent(builder::language);
        optional(0.5, () -> of(EdgeCases.addresses())).ifPresent(builder::source);
        boolean interviewed = random.nextInt(4) > 0;
        if (interviewed) {
            builder.interview(interview());
        }
        if (!interviewed || !valid) {
            builder.paragraphs(list(0, this::text));
        }
        return builder.build();
    }

    private Interview interview() {
        List<Participant> asking = participants();
        List<Participant> answering = participants();
        List<String> names = Stream.concat(asking.stream(), answering.stream())
                .map(Participant::name)
                .toList();
        return new Interview(asking, answering, list(0, this::text), list(valid ? 1 : 0, () -> turn(names)));
    }

    private Turn turn(List<String> names) {
        Optional<String> speaker = valid && names.isEmpty()
                ? Optional.empty()
                : optional(0.7, () -> valid || !names.isEmpty() && random.nextBoolean() ? of(names) : text());
        List<String> paragraphs = list(valid ? 1 : 0, this::text);
        return switch (random.nextInt(9)) {
            case 0 -> new Aside(of(List.of(Aside.Kind.values())), paragraphs);
            case 1, 2, 3, 4 -> new Question(speaker, paragraphs);
            default -> new Answer(speaker, paragraphs);
        };
    }

    private List<Participant> participants() {
        List<Participant> all = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            all.add(new Participant(
                    text(),
                    optional(0.4, this::text),
                    optional(0.3, this::text),
                    of(List.of(Participant.Kind.values())),
                    list(0, this::text)));
        }
        return all;
    }

    private Headline headline() {
        return new Headline(
                text(), optional(0.5, () -> of(EdgeCases.languages())), optional(0.3, () -> of(EdgeCases.addresses())));
    }

    private PublicationDate date() {
        int year = 1 + random.nextInt(9999);
        int month = 1 + random.nextInt(12);
        LocalDate day = YearMonth.of(year, month).atDay(1 + random.nextInt(28));
        return switch (random.nextInt(4)) {
            case 0 -> new PublicationDate.InYear(Year.of(year));
            case 1 -> new PublicationDate.InMonth(YearMonth.of(year, month));
            case 2 -> new PublicationDate.OnDay(day);
            default -> new PublicationDate.At(moment(day));
        };
    }

    private OffsetDateTime moment(LocalDate day) {
        int nanos = switch (random.nextInt(3)) {
            case 0 -> 0;
            case 1 -> random.nextInt(1000) * 1_000_000;
            default -> random.nextInt(1_000_000_000);
        };
        LocalDateTime local = day.atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60), nanos);
        return local.atOffset(ZoneOffset.ofTotalSeconds((random.nextInt(28 * 60 + 1) - 14 * 60) * 60));
    }

    private String text() {
        String text = switch (random.nextInt(10)) {
            case 0, 1, 2 -> of(EdgeCases.texts());
            case 3, 4, 5 -> characters("abcdefghijklmnopqrstuvwxyz  ?:«»—-'éèàçñüß.,\u00A0", random.nextInt(40));
            case 6 -> of(EdgeCases.texts()) + of(EdgeCases.texts()) + of(EdgeCases.texts());
            default -> unicode(random.nextInt(20));
        };
        return valid && Blank.isBlank(text) ? text + "¶" : text;
    }

    private String characters(String alphabet, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private String unicode(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int limit = of(List.of(0x100, 0x100, 0x10000, 0x10000, Character.MAX_CODE_POINT + 1));
            int codePoint = random.nextInt(limit);
            boolean refused = codePoint < 0x10000 && PrintableText.isRefused((char) codePoint);
            text.appendCodePoint(refused ? '?' : codePoint);
        }
        return text.toString();
    }

    private <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> Optional<T> optional(double share, Supplier<T> value) {
        return random.nextDouble() < share ? Optional.of(value.get()) : Optional.empty();
    }

    /** {@return mostly a short list, now and then a long one} */
    private <T> List<T> list(int least, Supplier<T> item) {
        int kind = random.nextInt(19);
        int size = kind < 6 ? least : least + random.nextInt(kind < 18 ? 5 : LONG);
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(item.get());
        }
        return items;
    }
}
