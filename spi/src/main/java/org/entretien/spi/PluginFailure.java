package org.entretien.spi;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A plugin did what its contract forbids: it threw something else, gave nothing, gave what cannot be, or did not end.
 *
 * @since 0.1.0
 */
public final class PluginFailure extends EntretienException {
    private static final long serialVersionUID = 1;

    private static final int MAX_CAUSE_CHARS = 500;

    /** The id of the plugin. */
    private final String plugin;

    private final transient Optional<String> version;
    private final transient Optional<String> jar;

    /**
     * Names the plugin at fault.
     *
     * @param plugin its id
     * @param source the input it was given
     * @param cause what it threw
     */
    public PluginFailure(String plugin, String source, Throwable cause) {
        this(plugin, Optional.empty(), Optional.empty(), source, cause);
    }

    /**
     * Names the plugin at fault, and where it came from.
     *
     * @param plugin its id
     * @param version the version that its jar or module states
     * @param jar where it was loaded from
     * @param source the input it was given
     * @param cause what it threw
     */
    public PluginFailure(
            String plugin, Optional<String> version, Optional<String> jar, String source, Throwable cause) {
        super(name(source) + ": plugin " + name(plugin) + " failed: " + summary(cause) + origin(version, jar), cause);
        this.plugin = Objects.requireNonNull(plugin, "plugin");
        this.version = Objects.requireNonNull(version, "version");
        this.jar = Objects.requireNonNull(jar, "jar");
    }

    /** {@return the id of the plugin} */
    public String plugin() {
        return plugin;
    }

    /** {@return its version, where it is known} */
    public Optional<String> version() {
        return version == null ? Optional.empty() : version;
    }

    /** {@return where it was loaded from, where that is known} */
    public Optional<String> jar() {
        return jar == null ? Optional.empty() : jar;
    }

    private static String origin(Optional<String> version, Optional<String> jar) {
        String words = Stream.concat(
                        version.map(v -> "version " + name(v)).stream(),
                        jar.map(j -> "in " + name(fileName(j))).stream())
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    private static String fileName(String address) {
        int end = address.endsWith("/") ? address.length() - 1 : address.length();
        return address.substring(address.lastIndexOf('/', end - 1) + 1, end);
    }

    /** The class of what was thrown may be the plugin's own. */
    private static String summary(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        try {
            String message = cause.getMessage();
            if (message == null) {
                return name;
            }
            return name + ": "
                    + (message.length() > MAX_CAUSE_CHARS ? message.substring(0, MAX_CAUSE_CHARS) + " …" : message);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return name;
        }
    }
}
