/**
 * From the blocks of a page to an interview; what every parser of pages shares. Depends on the JDK and the model alone.
 */
@SuppressWarnings("module") // the training is compiled after this module
module org.entretien.recognition {
    requires static org.jspecify;
    requires transitive org.entretien.spi;

    exports org.entretien.recognition;

    // The training of the weights works on the stages themselves.
    exports org.entretien.recognition.assembly to
            org.entretien.tools.training;
    exports org.entretien.recognition.classification to
            org.entretien.tools.training;
    exports org.entretien.recognition.features to
            org.entretien.tools.training;
    exports org.entretien.recognition.names to
            org.entretien.tools.training;
    exports org.entretien.recognition.participants to
            org.entretien.tools.training;
    exports org.entretien.recognition.segmentation to
            org.entretien.tools.training;
    exports org.entretien.recognition.sequence to
            org.entretien.tools.training;
    exports org.entretien.recognition.speakers to
            org.entretien.tools.training;
    exports org.entretien.recognition.text to
            org.entretien.tools.training;
}
