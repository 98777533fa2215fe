package org.entretien.tools.benchmarks.speed;

/** Sentences that vary with a number and are the same for the same number. */
final class GeneratedSentences {
    private static final String[] THINGS = {
        "quai",
        "pont",
        "marché",
        "chantier",
        "théâtre",
        "canal",
        "four",
        "jardin",
        "port",
        "moulin",
        "lavoir",
        "hangar",
        "verger"
    };
    private static final String[] DEEDS = {
        "rouvrir",
        "vendre",
        "repeindre",
        "agrandir",
        "fermer",
        "raconter",
        "reconstruire",
        "partager",
        "défendre",
        "quitter",
        "louer"
    };
    private static final String[] TIMES = {
        "cet hiver", "avant l'été", "dans deux ans", "après la crue", "sans attendre", "un dimanche", "l'an prochain"
    };
    private static final String[] FIRST = {"Oriane", "Bachir", "Lise", "Anselme", "Nour", "Tadeo", "Ysolde", "Marek"};
    private static final String[] LAST = {"Velmas", "Torquet", "Aslani", "Brisebois", "Okell", "Dampré", "Sorrio"};

    private GeneratedSentences() {}

    static String word(int i) {
        return THINGS[i % THINGS.length] + (i % 7 == 0 ? "s" : "");
    }

    static String question(int i) {
        return switch (i / 2 % 4) {
            case 0 -> "Pourquoi " + deed(i) + " le " + thing(i) + " " + time(i) + " ?";
            case 1 -> "Qui voulait " + deed(i) + " le " + thing(i) + " numéro " + i + " ?";
            case 2 -> "Comment " + deed(i) + " un " + thing(i) + " que personne ne regarde, " + time(i) + " ?";
            default -> "Et le " + thing(i) + ", vous comptez le " + deed(i) + " ?";
        };
    }

    static String answer(int i) {
        return "Nous avons choisi de " + deed(i) + " le " + thing(i) + " " + time(i) + ", parce que le "
                + thing(i + 3) + " ne suffisait plus. Il a fallu " + deed(i + 5) + " " + (i % 90 + 10)
                + " maisons, et chacun a dit « on verra » avant de " + deed(i + 2) + ".";
    }

    /** {@return a name that no other number below ten million has} */
    static String name(int i) {
        return FIRST[i % FIRST.length] + " " + LAST[i / FIRST.length % LAST.length] + letters(i);
    }

    private static String letters(int i) {
        StringBuilder letters = new StringBuilder();
        for (int rest = i; rest > 0; rest /= 20) {
            letters.append((char) ('a' + rest % 20));
        }
        return letters.toString();
    }

    private static String thing(int i) {
        return THINGS[Math.floorMod(i * 5, THINGS.length)];
    }

    private static String deed(int i) {
        return DEEDS[Math.floorMod(i * 3, DEEDS.length)];
    }

    private static String time(int i) {
        return TIMES[i % TIMES.length];
    }
}
