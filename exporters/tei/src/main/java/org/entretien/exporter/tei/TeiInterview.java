package org.entretien.exporter.tei;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entretien.domain.Aside;
import org.entretien.domain.Interview;
import org.entretien.domain.Participant;
import org.entretien.domain.Question;
import org.entretien.domain.Turn;
import org.entretien.interchange.XmlElementWriter;

/** Writes the turns of an interview in print order, each with its side, its speaker's id and name, and its paragraphs. */
final class TeiInterview {
    private final XmlElementWriter xml;
    private final Interview interview;
    private final Map<String, String> askingIds = new HashMap<>();
    private final Map<String, String> answeringIds = new HashMap<>();

    TeiInterview(XmlElementWriter xml, Interview interview) {
        this.xml = xml;
        this.interview = interview;
        number(interview.interviewers(), 1, askingIds);
        number(interview.interviewees(), 1 + interview.interviewers().size(), answeringIds);
    }

    private static void number(List<Participant> participants, int first, Map<String, String> ids) {
        for (int i = 0; i < participants.size(); i++) {
            ids.putIfAbsent(participants.get(i).name(), "#p" + (first + i));
        }
    }

    void write() throws IOException {
        xml.open("div").attribute("type", "interview");
        if (!interview.introduction().isEmpty()) {
            xml.open("argument");
            TeiDocument.paragraphs(xml, interview.introduction());
            xml.close();
        }
        for (Turn turn : interview.turns()) {
            if (turn instanceof Aside aside) {
                // A head cannot stand between two turns in TEI, a note can.
                xml.open("note").attribute("type", aside.kind().name().toLowerCase(Locale.ROOT));
            } else {
                speech(turn);
            }
            TeiDocument.paragraphs(xml, turn.paragraphs());
            xml.close();
        }
        xml.close();
    }

    private void speech(Turn turn) throws IOException {
        boolean asks = turn instanceof Question;
        xml.open("sp").attribute("ana", asks ? "#question" : "#answer");
        Optional<String> speaker = turn.speaker();
        if (speaker.isPresent()) {
            Optional<String> id = id(speaker.get(), asks);
            if (id.isPresent()) {
                xml.attribute("who", id.get());
            }
            xml.open("speaker").text(speaker.get());
        }
    }

    /** A name on both sides means the one on the side that speaks. */
    private Optional<String> id(String name, boolean asks) {
        Map<String, String> side = asks ? askingIds : answeringIds;
        Map<String, String> other = asks ? answeringIds : askingIds;
        return Optional.ofNullable(side.get(name)).or(() -> Optional.ofNullable(other.get(name)));
    }
}
