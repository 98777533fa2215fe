/** Checks publications with Hibernate Validator, without an expression language. */
module org.entretien.validation {
    requires static org.jspecify;
    requires transitive org.entretien.spi;
    requires java.logging;
    requires org.hibernate.validator;

    exports org.entretien.validation;

    provides org.entretien.spi.PublicationValidator with
            org.entretien.validation.HibernatePublicationValidator;
}
