package org.entretien.domain;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The body of a publication is an interview or paragraphs, never both.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = OneBodyValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OneBody {
    /** {@return the message or its key} */
    String message() default "{org.entretien.domain.OneBody.message}";

    /** {@return the validation groups} */
    Class<?>[] groups() default {};

    /** {@return the payload for clients} */
    Class<? extends Payload>[] payload() default {};
}
