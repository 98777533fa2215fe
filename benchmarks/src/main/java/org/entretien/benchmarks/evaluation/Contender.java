package org.entretien.benchmarks.evaluation;

import java.util.List;

/** A way to read a page: the library, or a simple rule that it must beat. */
interface Contender {
    /** {@return its name in the report} */
    String name();

    /** {@return whether it reads pages of a form} @param form text or HTML */
    boolean reads(Form form);

    /** {@return what it makes of a page} @param page one that has the form @param form one that it reads */
    Prediction read(GoldPage page, Form form);

    /** {@return all that there are, the library as its users have it last} */
    static List<Contender> all() {
        return List.of(new Alternation(), new QuestionMarks(), TextReader.ofRules(), new Library());
    }
}
