package org.entretien.domain;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides {@link SpeakersTakePart}; each stranger is reported at its own turn. Public only because validation providers create it.
 *
 * @since 0.1.0
 */
public final class SpeakersTakePartValidator implements ConstraintValidator<SpeakersTakePart, Interview> {
    /** For the validation provider. */
    public SpeakersTakePartValidator() {}

    @Override
    @SuppressWarnings("exports") // Callers compile without the annotations of nullness.
    public boolean isValid(@Nullable Interview interview, ConstraintValidatorContext context) {
        if (interview == null) {
            return true;
        }
        Set<String> names = interview.participants().map(Participant::name).collect(Collectors.toSet());
        boolean valid = true;
        for (int i = 0; i < interview.turns().size(); i++) {
            if (!interview.turns().get(i).speaker().map(names::contains).orElse(true)) {
                report(i, context);
                valid = false;
            }
        }
        return valid;
    }

    private static void report(int turn, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode("turns")
                .addPropertyNode("speaker")
                .inIterable()
                .atIndex(turn)
                .addConstraintViolation();
    }
}
