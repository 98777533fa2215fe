package org.entretien.domain;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Every speaker of a turn is the name of one of the interview's participants.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = SpeakersTakePartValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SpeakersTakePart {
    /** {@return the message or its key} */
    String message() default "{org.entretien.domain.SpeakersTakePart.message}";

    /** {@return the validation groups} */
    Class<?>[] groups() default {};

    /** {@return the payload for clients} */
    Class<? extends Payload>[] payload() default {};
}
