/** Trains the weights that recognition and the parser of HTML ship with. Not published. */
module org.entretien.tools.training {
    requires static org.jspecify;
    requires net.datafaker;
    requires org.apache.opennlp.tools;
    requires org.entretien.parser.html;
    requires org.entretien.parser.text;
    requires org.entretien.recognition;
    requires org.entretien.spi;
    requires org.jsoup;
    requires tools.jackson.databind;

    exports org.entretien.tools.training.article;
    exports org.entretien.tools.training.gold;
    exports org.entretien.tools.training.interview;
    exports org.entretien.tools.training.names;
    exports org.entretien.tools.training.participants;
    exports org.entretien.tools.training.turns;
}
