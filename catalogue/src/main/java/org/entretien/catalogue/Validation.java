package org.entretien.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entretien.catalogue.isolation.Allowance;
import org.entretien.catalogue.isolation.Custodians;
import org.entretien.catalogue.isolation.Member;
import org.entretien.catalogue.isolation.Runner;
import org.entretien.catalogue.isolation.Step;
import org.entretien.catalogue.selection.Roster;
import org.entretien.domain.Publication;
import org.entretien.spi.EntretienException;
import org.entretien.spi.Limits;
import org.entretien.spi.PublicationValidator;
import org.entretien.spi.Violation;

/** Asks the best validator there is. */
final class Validation {
    private final Member<PublicationValidator> validator;
    private final Custodians custodians;

    private Validation(Member<PublicationValidator> validator, Custodians custodians) {
        this.validator = validator;
        this.custodians = custodians;
    }

    static Optional<Validation> by(Roster<PublicationValidator> validators, Custodians custodians) {
        return validators.members().stream().findFirst().map(one -> new Validation(one, custodians));
    }

    /**
     * What is wrong with a publication.
     *
     * @param source its name, for the failure of the validator
     */
    List<Violation> violations(String source, Publication publication, Locale locale) {
        Runner runner = validator.trusted() ? Runner.DIRECT : custodians.over(source, Allowance.of(Limits.DEFAULT));
        try {
            return runner.step(() -> guarded(
                    source,
                    () -> runner.guest(validator, () -> validator.plugin().validate(publication, locale))));
        } finally {
            runner.release();
        }
    }

    private List<Violation> guarded(String source, Step<List<Violation>> asking) {
        try {
            return List.copyOf(asking.run());
        } catch (EntretienException e) {
            throw e;
        } catch (Throwable e) {
            throw validator.failure(source, e);
        }
    }
}
