package org.entretien.cli.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Which of the standard streams are terminals or pipes.
 *
 * <p>{@code System.console()} does not tell: up to Java 21 it asks standard input and output together and never standard error, from 22 on
 * it is there even when nothing is a terminal. The launcher script asks the shell and says so in a system property; without it the
 * device behind the stream is looked at, where the system shows it.
 */
public final class Terminals {
    private static final int KIND = 0xF000;
    private static final int CHARACTER_DEVICE = 0x2000;
    private static final int FIFO = 0x1000;
    private static final int SOCKET = 0xC000;

    private static final int NARROWEST = 20;
    private static final int USUAL_COLUMNS = 80;

    private Terminals() {}

    static boolean stdout() {
        return isTerminal("entretien.stdout.terminal", Path.of("/dev/fd/1"));
    }

    static boolean stderr() {
        return isTerminal("entretien.stderr.terminal", Path.of("/dev/fd/2"));
    }

    /** {@return whether a failure to write to standard output can only be a broken pipe} */
    static boolean stdoutIsPipe() {
        int kind = kind(Path.of("/dev/fd/1"));
        return kind == FIFO || kind == SOCKET;
    }

    /** {@return whether the terminal understands colours and a line that is drawn again} */
    public static boolean isCapable(Map<String, String> environment) {
        return !"dumb".equals(environment.getOrDefault("TERM", ""));
    }

    /**
     * {@return the width of the terminal}
     *
     * @param environment of the process, for what the launcher does not tell
     */
    static int columns(Map<String, String> environment) {
        String told = System.getProperty("entretien.columns", environment.getOrDefault("COLUMNS", ""));
        boolean isNumber = !told.isEmpty() && told.length() < 5 && told.chars().allMatch(c -> c >= '0' && c <= '9');
        int columns = isNumber ? Integer.parseInt(told) : 0;
        return columns > 0 ? Math.max(columns, NARROWEST) : USUAL_COLUMNS;
    }

    private static boolean isTerminal(String property, Path stream) {
        String told = System.getProperty(property);
        if (told != null) {
            return Boolean.parseBoolean(told);
        }
        if (kind(stream) != CHARACTER_DEVICE) {
            return false;
        }
        try {
            String device = stream.toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException e) {
            return false; // A device without a name here: not a terminal.
        }
    }

    private static int kind(Path stream) {
        try {
            return (Integer) Files.getAttribute(stream, "unix:mode") & KIND;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return 0; // Not a Unix, or the stream is closed: neither terminal nor pipe.
        }
    }
}
