/**
 * The command line over the catalogue. It names no plugin: they are found at run time.
 */
module org.entretien.cli {
    requires info.picocli;
    requires java.compiler;
    requires java.logging;
    requires me.tongfei.progressbar;
    requires org.entretien.catalogue;
    requires static org.jspecify;

    // picocli sets the fields of the commands by reflection.
    opens org.entretien.cli to
            info.picocli;
    opens org.entretien.cli.command to
            info.picocli;
    opens org.entretien.cli.options to
            info.picocli;
}
