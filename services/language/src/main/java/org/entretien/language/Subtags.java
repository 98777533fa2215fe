package org.entretien.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Between the three-letter codes of the model (ISO 639-3) and the language subtags of BCP 47, which are the shortest code there is. */
final class Subtags {
    /** Where the model distinguishes what BCP 47 tags with the name of the whole group, and Filipino, which is Tagalog under another name. */
    private static final Map<String, String> MEMBERS =
            Map.of("cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg", "fil", "tl");

    private static final Map<String, String> SHORTEST = shortest();

    private Subtags() {}

    private static Map<String, String> shortest() {
        Map<String, String> shortest = new HashMap<>(MEMBERS);
        for (String language : Locale.getISOLanguages()) {
            // Java lists withdrawn codes as well (iw, in, ji); the tag of a locale has the current one.
            Locale locale = Locale.forLanguageTag(language);
            shortest.put(locale.getISO3Language(), locale.toLanguageTag());
        }
        return Map.copyOf(shortest);
    }

    /** {@return the language subtag of a code} @param code of two or three letters, {@code fra} */
    static String of(String code) {
        return SHORTEST.getOrDefault(code, code);
    }

    /** {@return the subtags that the model has for one} @param subtag {@code no}, which is written in two ways */
    static List<String> meantBy(String subtag) {
        return subtag.equals("no") ? List.of("nb", "nn") : List.of(subtag);
    }
}
