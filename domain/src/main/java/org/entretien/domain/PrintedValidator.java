package org.entretien.domain;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Decides {@link Printed}. Public only because validation providers create it by reflection.
 *
 * @since 0.1.0
 */
public final class PrintedValidator implements ConstraintValidator<Printed, CharSequence> {
    /** For the validation provider. */
    public PrintedValidator() {}

    @Override
    @SuppressWarnings("exports") // Callers compile without the annotations of nullness.
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || !Blank.isBlank(text);
    }
}
