package org.entretien.domain;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Decides {@link OneBody}. Public only because validation providers create it by reflection.
 *
 * @since 0.1.0
 */
public final class OneBodyValidator implements ConstraintValidator<OneBody, Publication> {
    /** For the validation provider. */
    public OneBodyValidator() {}

    @Override
    @SuppressWarnings("exports") // Callers compile without the annotations of nullness.
    public boolean isValid(@Nullable Publication publication, ConstraintValidatorContext context) {
        return publication == null
                || publication.interview().isEmpty()
                || publication.paragraphs().isEmpty();
    }
}
