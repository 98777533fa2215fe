package org.entretien.exporter.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entretien.domain.Aside;
import org.entretien.domain.Author;
import org.entretien.domain.Headline;
import org.entretien.domain.Interview;
import org.entretien.domain.Outlet;
import org.entretien.domain.Participant;
import org.entretien.domain.Publication;
import org.entretien.domain.PublicationDate;
import org.entretien.domain.Question;
import org.entretien.domain.Turn;

/** One publication as text: parts with an empty line between them. */
final class TextPage {
    private final Publication publication;
    private final List<String> parts = new ArrayList<>();

    private TextPage(Publication publication) {
        this.publication = publication;
    }

    /** {@return the text, ending with a line feed} @param publication any publication */
    static String of(Publication publication) {
        TextPage page = new TextPage(publication);
        page.head();
        publication.standfirst().forEach(page::paragraph);
        publication.interview().ifPresent(page::interview);
        publication.paragraphs().forEach(page::paragraph);
        page.related();
        return page.parts.isEmpty() ? "\n" : String.join("\n", page.parts);
    }

    private void head() {
        List<String> lines = new ArrayList<>();
        publication.headline().map(Headline::text).ifPresent(lines::add);
        String imprint = listed(Stream.of(
                        publication.outlet().map(Outlet::name),
                        publication.published().map(PublicationDate::iso))
                .flatMap(Optional::stream));
        Stream.of(
                        imprint,
                        listed(publication.authors().stream().map(Author::name)),
                        publication.source().map(Object::toString).orElse(""))
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        if (!lines.isEmpty()) {
            parts.add(lines.stream().map(TextPage::line).collect(Collectors.joining()));
        }
    }

    private void interview(Interview interview) {
        interview.introduction().forEach(this::paragraph);
        String guests = interview.interviewees().stream()
                .map(TextPage::guest)
                .map(TextPage::line)
                .collect(Collectors.joining());
        if (!guests.isEmpty()) {
            parts.add(guests);
        }
        interview.turns().forEach(this::turn);
    }

    private static String guest(Participant guest) {
        return listed(Stream.of(Optional.of(guest.name()), guest.role(), guest.affiliation())
                .flatMap(Optional::stream));
    }

    /** With the comma of the letters that the list begins with. */
    private static String listed(Stream<String> parts) {
        List<String> all = parts.toList();
        boolean arabic = all.stream()
                .limit(1)
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetter)
                .limit(1)
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        return String.join(arabic ? "\u060C " : ", ", all);
    }

    private void turn(Turn turn) {
        List<String> paragraphs = turn.paragraphs();
        if (turn instanceof Aside) {
            paragraphs.forEach(words -> parts.add(line("[" + words + "]", words)));
            return;
        }
        String words = paragraphs.isEmpty() ? "" : paragraphs.get(0);
        String who = turn.speaker().orElseGet(() -> Letters.of(publication, words, turn instanceof Question));
        parts.add(line(who + ": " + words, words));
        paragraphs.stream().skip(1).forEach(this::paragraph);
    }

    private void related() {
        if (!publication.relatedHeadlines().isEmpty()) {
            parts.add(publication.relatedHeadlines().stream()
                    .map(headline -> line("- " + headline.text(), headline.text()))
                    .collect(Collectors.joining()));
        }
    }

    private void paragraph(String words) {
        parts.add(line(words));
    }

    private static String line(String words) {
        return line(words, words);
    }

    /** A line that is read in the direction of its words, whatever stands before them. */
    private static String line(String whole, String words) {
        Direction direction = Direction.of(words);
        String mark = Direction.of(whole) == direction ? "" : direction.mark();
        return mark + Plain.of(whole) + "\n";
    }
}
