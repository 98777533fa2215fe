package org.entretien.spi;

/**
 * No plugin is there for what was asked. Says what is there, so that a forgotten dependency is seen at once.
 *
 * @since 0.1.0
 */
public final class PluginMissing extends EntretienException {
    private static final long serialVersionUID = 1;

    /**
     * Names what is missing.
     *
     * @param message what was asked and what there is
     */
    public PluginMissing(String message) {
        super(message, null);
    }
}
