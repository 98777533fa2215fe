package org.entretien.domain;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text has at least one character that a reader sees.
 *
 * <p>{@code @NotBlank} lets no-break, zero-width and other spaces of Unicode pass; press pages are full of them.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = PrintedValidator.class)
@Target({FIELD, METHOD, PARAMETER, RECORD_COMPONENT, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Printed {
    /** {@return the message or its key} */
    String message() default "{org.entretien.domain.Printed.message}";

    /** {@return the validation groups} */
    Class<?>[] groups() default {};

    /** {@return the payload for clients} */
    Class<? extends Payload>[] payload() default {};
}
