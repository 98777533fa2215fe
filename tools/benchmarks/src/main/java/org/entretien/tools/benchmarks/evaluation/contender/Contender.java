package org.entretien.tools.benchmarks.evaluation.contender;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entretien.tools.benchmarks.evaluation.gold.Form;
import org.entretien.tools.benchmarks.evaluation.gold.GoldPage;
import org.entretien.tools.training.turns.UnseenSites;

/** A way to read a page: the library, or a simple rule that it must beat. */
public interface Contender {
    /** {@return its name in the report} */
    String name();

    /** {@return whether it reads pages of a form} @param form text or HTML */
    boolean reads(Form form);

    /** {@return what it makes of a page} @param page one that has the form @param form one that it reads */
    Prediction read(GoldPage page, Form form);

    /**
     * All that there are, the library as its users have it last.
     *
     * @param gold files of labelled pages; where one has several sites, each site is read with weights of the others as well
     * @return in the order in which they get better
     * @throws IOException when a file cannot be read
     */
    static List<Contender> all(List<Path> gold) throws IOException {
        List<Contender> all =
                new ArrayList<>(List.of(new AlternationBaseline(), new QuestionMarkBaseline(), TextReader.ofRules()));
        UnseenSites.in(gold).map(TextReader::ofUnseen).ifPresent(all::add);
        all.add(new Library());
        return all;
    }
}
