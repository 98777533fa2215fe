package org.entretien.exporter.tei;

import java.io.IOException;
import java.util.Optional;
import org.entretien.domain.Interview;
import org.entretien.domain.Participant;
import org.entretien.interchange.XmlElementWriter;

/** Writes the list of those who take part, the asking side first. Their ids are made by their place in it: p1, p2 and so on. */
final class TeiParticipants {
    private final XmlElementWriter xml;
    private int written;

    TeiParticipants(XmlElementWriter xml) {
        this.xml = xml;
    }

    void write(Interview interview) throws IOException {
        if (interview.participants().findAny().isEmpty()) {
            return;
        }
        xml.open("profileDesc");
        xml.open("particDesc");
        xml.open("listPerson");
        for (Participant participant : interview.interviewers()) {
            participant(participant, "interviewer");
        }
        for (Participant participant : interview.interviewees()) {
            participant(participant, "interviewee");
        }
        xml.close();
        xml.close();
        xml.close();
    }

    private void participant(Participant participant, String side) throws IOException {
        boolean person = participant.kind() == Participant.Kind.PERSON;
        String name = person ? "persName" : "orgName";
        xml.open(person ? "person" : "org").xmlAttribute("id", "p" + ++written).attribute("role", side);
        xml.open(name).text(participant.name());
        for (String alias : participant.aliases()) {
            xml.open(name).attribute("type", "alias").text(alias);
        }
        if (person) {
            fact("occupation", participant.role());
            fact("affiliation", participant.affiliation());
        } else {
            description("role", participant.role());
            description("affiliation", participant.affiliation());
        }
        xml.close();
    }

    private void fact(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            xml.open(name).text(text.get());
        }
    }

    /** An organisation has no occupation and no affiliation in TEI; both describe it. */
    private void description(String type, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            xml.open("desc").attribute("type", type).text(text.get());
        }
    }
}
