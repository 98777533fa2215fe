package org.entretien.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entretien.domain.Publication;
import org.entretien.spi.PublicationValidator;
import org.entretien.spi.Violation;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks the constraints of the model with Hibernate Validator. Safe to share between threads: what it holds never changes.
 *
 * <p>Neither the default locale nor a {@code validation.xml} on the class path has a say.
 *
 * @since 0.1.0
 */
public final class HibernatePublicationValidator implements PublicationValidator {
    private static final Locale FALLBACK = Locale.ENGLISH;
    private static final Set<Locale> LANGUAGES =
            Set.of(FALLBACK, Locale.FRENCH, Locale.forLanguageTag("es"), Locale.forLanguageTag("ar"));

    private final ParameterMessageInterpolator messages = new ParameterMessageInterpolator(LANGUAGES, FALLBACK, true);
    private final ValidatorFactory factory;

    /** For the catalogue. */
    public HibernatePublicationValidator() {
        Greeting.silence();
        factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(messages)
                .buildValidatorFactory();
    }

    @Override
    public String id() {
        return "hibernate";
    }

    @Override
    public List<Violation> validate(Publication publication, Locale locale) {
        Locale language = language(locale);
        return factory
                .usingContext()
                .messageInterpolator(new InLanguage(messages, language))
                .getValidator()
                .validate(publication)
                .stream()
                .map(HibernatePublicationValidator::violation)
                .sorted(Comparator.comparing(Violation::path).thenComparing(Violation::message))
                .toList();
    }

    /** {@return the language of the messages: what is asked for by its language alone, or else English} */
    private static Locale language(Locale locale) {
        Locale bare = Locale.forLanguageTag(locale.getLanguage());
        return LANGUAGES.contains(bare) ? bare : FALLBACK;
    }

    private static Violation violation(ConstraintViolation<Publication> violation) {
        return new Violation(ModelPath.of(violation.getPropertyPath()), violation.getMessage());
    }
}
