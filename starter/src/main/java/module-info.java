/**
 * The catalogue with the usual parsers, exporters and services. A program that requires this module requires all of them.
 *
 * <p>Text, HTML, JSON, JSON Lines and XML are read; JSON, JSON Lines and XML are written; publications are validated, and the language of each headline
 * is identified. Other plugins are found beside these as soon as their jars are on the path.
 */
module org.entretien {
    requires transitive org.entretien.catalogue;
    requires transitive org.entretien.exporter.json;
    requires transitive org.entretien.exporter.xml;
    requires transitive org.entretien.language;
    requires transitive org.entretien.parser.html;
    requires transitive org.entretien.parser.json;
    requires transitive org.entretien.parser.text;
    requires transitive org.entretien.parser.xml;
    requires transitive org.entretien.validation;
}
