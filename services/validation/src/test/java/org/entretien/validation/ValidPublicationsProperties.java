package org.entretien.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entretien.domain.Publication;
import org.entretien.testkit.arbitraries.Publications;

class ValidPublicationsProperties {
    private static final HibernatePublicationValidator VALIDATOR = new HibernatePublicationValidator();

    @Property
    void validOnesAreValid(@ForAll(supplier = Publications.Valid.class) Publication publication) {
        assertThat(VALIDATOR.validate(publication, Locale.ROOT)).isEmpty();
    }

    @Property
    void anyOneIsJudgedWithoutFailing(@ForAll(supplier = Publications.Any.class) Publication publication) {
        assertThat(VALIDATOR.validate(publication, Locale.ROOT)).doesNotHaveDuplicates();
    }
}
