package org.entretien.tools.training.gold;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether two names mean the same person to a reader: a fuller name, what initials stand for, a declared alias and a name without what is said of
 * its bearer count as the same.
 */
public final class SameName {
    /** Labels that name a side and no person. */
    private static final Set<String> TAGS = Set.of(
            "q",
            "a",
            "r",
            "p",
            "f",
            "d",
            "pregunta",
            "respuesta",
            "interlocutor",
            "interlocutora",
            "intervenci\u00F3n",
            "question",
            "answer",
            "r\u00E9ponse",
            "frage",
            "antwort",
            "\u0633",
            "\u062C");

    private static final int FULL_NAME = 2;

    private SameName() {}

    /**
     * {@return whether a name is only the mark of a side}
     *
     * @param name as labelled
     */
    public static boolean isTag(String name) {
        return TAGS.contains(Folding.name(name));
    }

    /**
     * {@return whether a given name is the one that was wanted}
     *
     * @param wanted the name of the gold record; empty is never met
     * @param said the name given; empty meets nothing
     * @param aliases other names given for the same person
     */
    public static boolean of(String wanted, String said, Collection<String> aliases) {
        String gold = Folding.name(wanted);
        String name = Folding.name(said);
        if (gold.isEmpty() || said.isEmpty()) {
            return false;
        }
        if (gold.equals(name) || aliases.stream().map(Folding::name).anyMatch(gold::equals)) {
            return true;
        }
        List<String> a = Arrays.asList(gold.split(" ", -1));
        List<String> b = Arrays.asList(name.split(" ", -1));
        return new HashSet<>(b).containsAll(a)
                || a.size() == 1
                        && gold.codePointCount(0, gold.length()) > 1
                        && initials(b).startsWith(gold)
                || b.size() >= FULL_NAME && gold.startsWith(name + " ");
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty()) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }
}
