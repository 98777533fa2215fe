package org.entretien.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entretien.catalogue.isolation.Allowance;
import org.entretien.catalogue.isolation.PluginCall;
import org.entretien.catalogue.isolation.PluginExecutor;
import org.entretien.catalogue.isolation.RegisteredPlugin;
import org.entretien.catalogue.isolation.SandboxPool;
import org.entretien.catalogue.selection.PluginRegistry;
import org.entretien.domain.Publication;
import org.entretien.spi.EntretienException;
import org.entretien.spi.Limits;
import org.entretien.spi.PublicationValidator;
import org.entretien.spi.Violation;

/** Asks the best validator there is. */
final class Validation {
    private final RegisteredPlugin<PublicationValidator> validator;
    private final SandboxPool custodians;

    private Validation(RegisteredPlugin<PublicationValidator> validator, SandboxPool custodians) {
        this.validator = validator;
        this.custodians = custodians;
    }

    static Optional<Validation> by(PluginRegistry<PublicationValidator> validators, SandboxPool custodians) {
        return validators.members().stream().findFirst().map(one -> new Validation(one, custodians));
    }

    /**
     * What is wrong with a publication.
     *
     * @param source its name, for the failure of the validator
     */
    List<Violation> violations(String source, Publication publication, Locale locale) {
        PluginExecutor runner = validator.trusted()
                ? PluginExecutor.CALLER_THREAD
                : custodians.over(source, Allowance.of(Limits.DEFAULT));
        try {
            return runner.run(() -> guarded(
                    source,
                    () -> runner.callPlugin(validator, () -> validator.plugin().validate(publication, locale))));
        } finally {
            runner.release();
        }
    }

    private List<Violation> guarded(String source, PluginCall<List<Violation>> asking) {
        try {
            return List.copyOf(asking.run());
        } catch (EntretienException e) {
            throw e;
        } catch (Throwable e) {
            throw validator.failure(source, e);
        }
    }
}
