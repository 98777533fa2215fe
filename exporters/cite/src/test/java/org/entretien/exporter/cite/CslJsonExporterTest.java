package org.entretien.exporter.cite;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entretien.domain.Author;
import org.entretien.domain.Participant;
import org.entretien.domain.Publication;
import org.entretien.spi.PublicationExporter;
import org.entretien.testkit.arbitraries.Publications;
import org.entretien.testkit.contracts.ExporterContract;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CslJsonExporterTest implements ExporterContract {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(Cited.golden("csl-data.json"), InputFormat.JSON);
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public PublicationExporter exporter() {
        return new CslJsonExporter();
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Test
    void anInterviewAndAPageThatIsNone() {
        assertThat(written(Cited.interview(), Cited.news())).isEqualTo(Cited.golden("cited.csl.json"));
    }

    @Test
    void aDateHasThePrecisionThatWasPrinted() {
        assertThat(first(Cited.dated("2016")).at("/issued").toString()).isEqualTo("{\"date-parts\":[[2016]]}");
        assertThat(first(Cited.dated("2016-05")).at("/issued").toString()).isEqualTo("{\"date-parts\":[[2016,5]]}");
        assertThat(first(Cited.dated("0007-05-03")).at("/issued").toString()).isEqualTo("{\"date-parts\":[[7,5,3]]}");
        JsonNode timed = first(Cited.dated("2016-05-23T23:37:00.5+01:00"));
        assertThat(timed.at("/issued").toString()).isEqualTo("{\"date-parts\":[[2016,5,23]]}");
        assertThat(timed.at("/custom/entretien/published").asString()).isEqualTo("2016-05-23T23:37:00.5+01:00");
    }

    @Test
    void onlyWhatMayBeFollowedIsALink() {
        for (String link : List.of("http://a.example/", "HTTPS://a.example/", "urn:isbn:1")) {
            assertThat(first(Cited.at(link)).at("/URL").asString()).isEqualTo(link);
        }
        for (String other : List.of("javascript:alert(1)", "data:text/html,x", "file:/etc/passwd", "a/b", "")) {
            JsonNode item = first(Cited.at(other));
            assertThat(item.has("URL")).isFalse();
            assertThat(item.at("/custom/entretien/source").asString()).isEqualTo(other);
        }
    }

    @Property
    void theOfficialSchemaHasNothingAgainstIt(@ForAll(supplier = Publications.Sequences.class) List<Publication> some) {
        assertThat(SCHEMA.validate(Cited.written(new CslJsonExporter(), some), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theOfficialSchemaWouldSay() {
        assertThat(SCHEMA.validate("[{\"id\": \"1\", \"type\": \"conversation\"}]", InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate("[{\"id\": \"1\", \"type\": \"interview\", \"headline\": \"\"}]", InputFormat.JSON))
                .isNotEmpty();
    }

    @Property
    void whatIsNotDeclaredLostIsThere(@ForAll(supplier = Publications.Any.class) Publication publication) {
        JsonNode item = first(publication);
        publication
                .headline()
                .ifPresent(headline -> assertThat(item.at("/title").asString()).isEqualTo(headline.text()));
        publication
                .outlet()
                .ifPresent(outlet ->
                        assertThat(item.at("/container-title").asString()).isEqualTo(outlet.name()));
        publication
                .language()
                .ifPresent(tag -> assertThat(item.at("/language").asString()).isEqualTo(tag.value()));
        List<String> byline = publication.authors().stream().map(Author::name).toList();
        if (publication.interview().isPresent()) {
            var interview = publication.interview().get();
            assertThat(names(item, "author"))
                    .isEqualTo(interview.interviewees().stream()
                            .map(Participant::name)
                            .toList());
            assertThat(names(item, "interviewer"))
                    .isEqualTo(interview.interviewers().stream()
                            .map(Participant::name)
                            .toList());
            assertThat(names(item, "contributor")).isEqualTo(byline);
        } else {
            assertThat(names(item, "author")).isEqualTo(byline);
        }
        assertThat(item.path("abstract").asString("")).isEqualTo(String.join("\n\n", publication.standfirst()));
    }

    @Test
    void noneIsAnEmptyArray() {
        assertThat(written()).isEqualTo("[]\n");
    }

    private static List<String> names(JsonNode item, String role) {
        List<String> names = new ArrayList<>();
        item.path(role).forEach(name -> names.add(name.path("literal").asString()));
        return names;
    }

    private static JsonNode first(Publication publication) {
        return JSON.readTree(written(publication)).get(0);
    }

    private static String written(Publication... publications) {
        return Cited.written(new CslJsonExporter(), publications);
    }
}
