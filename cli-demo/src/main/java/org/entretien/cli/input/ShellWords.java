package org.entretien.cli.input;

/** Words as they are typed into a shell, in messages that show a command. */
public final class ShellWords {
    private ShellWords() {}

    /** {@return a word in quotes where the shell would not take it as it is} @param word any text without control characters */
    static String quote(String word) {
        boolean plain = !word.isEmpty() && word.chars().allMatch(ShellWords::isPlain);
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** {@return the name of a file as a word that no program takes for an option} @param path any path */
    public static String file(String path) {
        return quote(path.startsWith("-") ? "./" + path : path);
    }

    private static boolean isPlain(int c) {
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        return letter || "/._-+:,@%".indexOf(c) >= 0;
    }
}
