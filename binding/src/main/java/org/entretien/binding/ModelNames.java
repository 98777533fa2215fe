package org.entretien.binding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entretien.domain.Answer;
import org.entretien.domain.Question;
import org.entretien.domain.Turn;

/** The names that kinds of turns, participants and asides have in documents. */
final class ModelNames {
    static final String QUESTION = "question";
    static final String ANSWER = "answer";
    static final String ASIDE = "aside";
    static final Set<String> TURN_TYPES = Set.of(QUESTION, ANSWER, ASIDE);

    private ModelNames() {}

    static String turnType(Turn turn) {
        if (turn instanceof Question) {
            return QUESTION;
        }
        return turn instanceof Answer ? ANSWER : ASIDE;
    }

    static String turnType(String name) {
        if (!TURN_TYPES.contains(name)) {
            throw new IllegalArgumentException("no type of turn");
        }
        return name;
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E parse(String name, E[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> of(constant).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind"));
    }

    static String choice(Enum<?>[] constants) {
        return Arrays.stream(constants).map(ModelNames::of).collect(Collectors.joining(" or "));
    }
}
