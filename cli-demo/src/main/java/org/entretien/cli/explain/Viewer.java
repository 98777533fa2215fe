package org.entretien.cli.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The program with which this desktop shows a web page, if there is a desktop. */
public final class Viewer {
    private final Map<String, String> environment;
    private final String system;

    /**
     * Made for one process.
     *
     * @param environment its variables
     * @param system the name of the operating system, as Java tells it
     */
    public Viewer(Map<String, String> environment, String system) {
        this.environment = environment;
        this.system = system.toLowerCase(Locale.ROOT);
    }

    /** {@return the command that shows a file; none where there is no desktop} @param page a file */
    Optional<List<String>> command(Path page) {
        String file = page.toAbsolutePath().toString();
        if (system.contains("mac")) {
            return Optional.of(List.of("open", file));
        }
        if (system.contains("win")) {
            return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler", file));
        }
        boolean hasDisplay = has("DISPLAY") || has("WAYLAND_DISPLAY");
        return hasDisplay && isInstalled("xdg-open") ? Optional.of(List.of("xdg-open", file)) : Optional.empty();
    }

    /** Shows a page. {@return whether there is something to show it with} */
    public boolean show(Path page) {
        Optional<List<String>> command = command(page);
        if (command.isEmpty()) {
            return false;
        }
        try {
            new ProcessBuilder(command.get())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false; // The caller says where the page is instead.
        }
    }

    private boolean has(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }

    private boolean isInstalled(String program) {
        for (String folder : environment.getOrDefault("PATH", "").split(":", -1)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }
}
