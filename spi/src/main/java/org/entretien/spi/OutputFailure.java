package org.entretien.spi;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An output cannot be written.
 *
 * @since 0.1.0
 */
public final class OutputFailure extends EntretienException {
    private static final long serialVersionUID = 1;

    /** Its path or name. */
    private final String output;

    /**
     * Names the output.
     *
     * @param output its path or name
     * @param reason why not
     * @param cause what failed
     */
    @SuppressWarnings("exports") // Callers compile without the annotations of nullness.
    public OutputFailure(String output, String reason, @Nullable Throwable cause) {
        super(name(output) + ": cannot be written: " + reason, cause);
        this.output = Objects.requireNonNull(output, "output");
    }

    /** {@return the path or name} */
    public String output() {
        return output;
    }
}
