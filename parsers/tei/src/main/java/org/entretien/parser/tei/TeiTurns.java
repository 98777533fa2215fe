package org.entretien.parser.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entretien.domain.Answer;
import org.entretien.domain.Aside;
import org.entretien.domain.Headline;
import org.entretien.domain.Interview;
import org.entretien.domain.Question;
import org.entretien.domain.Turn;

/**
 * Makes turns of what stands in a text. A document that declares the sides is taken at its word. In any other, a speech is of the side
 * that it names, else of that of its speaker; of speakers on no side the first asks and the others answer, and speeches without any
 * speaker take turns.
 */
final class TeiTurns {
    /** What a printed label ends with: "ALM :", "Nour. —". */
    private static final Pattern LABEL_END = Pattern.compile("[\\s\\u00A0\\u202F:.–—-]++$");

    private final TeiPeople people;
    private final boolean isExact;
    private final Optional<Headline> headline;
    private final TeiNotices notices;
    private final List<Turn> turns = new ArrayList<>();
    private TeiSide last = TeiSide.ANSWERING;

    TeiTurns(TeiPeople people, boolean isExact, Optional<Headline> headline, TeiNotices notices) {
        this.people = people;
        this.isExact = isExact;
        this.headline = headline;
        this.notices = notices;
    }

    Interview interview(List<String> printedIntroduction, List<TeiItem> items) {
        List<String> introduction = new ArrayList<>(printedIntroduction);
        boolean talking = false;
        for (TeiItem item : items) {
            talking |= item instanceof TeiItem.Speech;
            if (item instanceof TeiItem.Loose && !talking) {
                introduction.addAll(item.paragraphs());
            } else {
                add(item);
            }
        }
        return new Interview(people.on(TeiSide.ASKING), people.on(TeiSide.ANSWERING), introduction, turns);
    }

    private void add(TeiItem item) {
        if (item instanceof TeiItem.Speech speech) {
            turns.add(turn(speech));
        } else if (item instanceof TeiItem.Heading heading) {
            if (!isHeadline(heading.words())) {
                turns.add(new Aside(Aside.Kind.SUBHEADING, heading.paragraphs()));
            }
        } else {
            boolean isSubheading = item instanceof TeiItem.Note note && note.isSubheading();
            turns.add(new Aside(isSubheading ? Aside.Kind.SUBHEADING : Aside.Kind.NOTE, item.paragraphs()));
        }
    }

    /** The first heading of a division often repeats the title of the document. */
    private boolean isHeadline(String words) {
        return headline.filter(known -> TeiText.normalised(known.text()).equals(TeiText.normalised(words)))
                .isPresent();
    }

    private Turn turn(TeiItem.Speech speech) {
        Optional<TeiPerson> person = speech.who().flatMap(people::at);
        if (person.isEmpty() && !isExact) {
            person = speech.label()
                    .map(label -> LABEL_END.matcher(label).replaceFirst(""))
                    .filter(name -> !name.isEmpty())
                    .map(name -> people.named(name, speech.side()));
        }
        TeiSide side = side(speech, person);
        person.ifPresent(known -> known.place(side));
        last = side;
        Optional<String> speaker = person.map(known -> known.participant().name());
        Optional<String> name = isExact ? speaker.or(speech::label) : speaker;
        return side == TeiSide.ASKING ? new Question(name, speech.paragraphs()) : new Answer(name, speech.paragraphs());
    }

    private TeiSide side(TeiItem.Speech speech, Optional<TeiPerson> person) {
        Optional<TeiSide> stated = speech.side().or(() -> person.flatMap(TeiPerson::side));
        if (stated.isPresent()) {
            return stated.get();
        }
        notices.inferredSide();
        if (person.isEmpty()) {
            return last.other();
        }
        return people.hasAsker() ? TeiSide.ANSWERING : TeiSide.ASKING;
    }
}
