package org.entretien.spi;

import java.util.Objects;

/**
 * A plugin did what its contract forbids: it threw something else, or returned nothing.
 *
 * @since 0.1.0
 */
public final class PluginFailure extends EntretienException {
    private static final long serialVersionUID = 1;

    private final String plugin;

    /**
     * Names the plugin at fault.
     *
     * @param plugin its id, with its jar where known
     * @param source the input it was given
     * @param cause what it threw
     */
    public PluginFailure(String plugin, String source, Throwable cause) {
        super(source + ": plugin " + plugin + " failed: " + summary(cause), cause);
        this.plugin = Objects.requireNonNull(plugin, "plugin");
    }

    /** {@return the id of the plugin} */
    public String plugin() {
        return plugin;
    }

    private static String summary(Throwable cause) {
        String message = cause.getMessage();
        String name = cause.getClass().getSimpleName();
        return message == null ? name : name + ": " + message;
    }
}
