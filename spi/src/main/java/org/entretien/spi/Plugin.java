package org.entretien.spi;

/**
 * What every plugin says of itself.
 *
 * @since 0.1.0
 */
public interface Plugin {
    /**
     * The name of this plugin among those of its kind: lower-case letters, digits and hyphens, starting with a letter.
     *
     * @return {@code json}, {@code my-site}
     */
    String id();

    /**
     * Which of two plugins goes first where both fit equally well; the higher number does.
     *
     * @return 0 unless the plugin has a reason
     */
    default int priority() {
        return 0;
    }
}
