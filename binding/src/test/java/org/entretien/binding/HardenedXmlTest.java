package org.entretien.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ctc.wstx.api.WstxInputProperties;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.codehaus.stax2.XMLInputFactory2;
import org.entretien.spi.InputRejected;
import org.entretien.spi.Limits;
import org.entretien.spi.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What hostile documents ask for, and never get. */
class HardenedXmlTest {
    private static final String SECRET = "a secret of this machine";

    @TempDir
    private Path folder;

    static Stream<String> asking() {
        return Stream.of(
                "<!DOCTYPE publication [<!ENTITY x SYSTEM \"FILE\">]><publication NS><paragraphs><paragraph>&x;</paragraph></paragraphs></publication>",
                "<!DOCTYPE publication SYSTEM \"FILE\"><publication NS/>",
                "<!DOCTYPE publication [<!ENTITY % x SYSTEM \"FILE\"> %x;]><publication NS/>",
                "<!DOCTYPE publication PUBLIC \"-//x\" \"http://127.0.0.1:9/x.dtd\"><publication NS/>",
                "<!DOCTYPE publication [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                        + "<publication NS><paragraphs><paragraph>&c;</paragraph></paragraphs></publication>");
    }

    @ParameterizedTest
    @MethodSource("asking")
    void aDocumentTypeIsRefusedBeforeAnythingIsFetched(String document) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        List<Outcome> outcomes = Documents.readXml(
                document.replace("FILE", secret.toUri().toString()).replace("NS", Documents.XMLNS));
        assertThat(outcomes).hasSize(1);
        InputRejected rejection = (InputRejected) Documents.rejectionOf(outcomes.get(0));
        assertThat(rejection.code()).isEqualTo(InputRejected.Code.MALFORMED);
        assertThat(rejection).hasMessageContaining("a document type declaration is not allowed");
        assertThat(rejection).message().doesNotContain(SECRET);
    }

    @Test
    void anInclusionIsAnUnknownElement() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), SECRET);
        String document = "<publication " + Documents.XMLNS + "><paragraphs><paragraph>"
                + "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' parse='text' href='" + secret.toUri()
                + "'/></paragraph></paragraphs></publication>";
        assertThat(Documents.rejectionOf(Documents.readXml(document).get(0)))
                .hasMessageContaining("expected text alone, found the element include of the namespace")
                .message()
                .doesNotContain(SECRET);
    }

    /** Each of them closes a way in, or names what would otherwise depend on the version of the library. */
    @Test
    void everySwitchIsWhereItMustBe() throws Exception {
        Limits limits = new Limits(7_000, 9, 9, 12, 9, 34, 9, 9, 9, Duration.ofSeconds(9));
        XMLStreamReader reader =
                HardenedXml.reader(new ByteArrayInputStream("<a/>".getBytes(StandardCharsets.UTF_8)), limits);
        Map<String, Object> switches = new TreeMap<>();
        switches.put(XMLInputFactory.SUPPORT_DTD, false);
        switches.put(XMLInputFactory.IS_VALIDATING, false);
        switches.put(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        switches.put(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        switches.put(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        switches.put(XMLInputFactory.IS_COALESCING, true);
        switches.put(XMLInputFactory2.P_INTERN_NAMES, false);
        switches.put(XMLInputFactory2.P_INTERN_NS_URIS, false);
        switches.put(WstxInputProperties.P_LAZY_PARSING, false);
        switches.put(WstxInputProperties.P_CACHE_DTDS, false);
        switches.put(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 12);
        switches.put(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 34);
        switches.put(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 7_000);
        switches.put(WstxInputProperties.P_MAX_TEXT_LENGTH, 7_000L);
        switches.put(WstxInputProperties.P_MAX_CHILDREN_PER_ELEMENT, Integer.MAX_VALUE);
        switches.put(WstxInputProperties.P_MAX_ELEMENT_COUNT, Long.MAX_VALUE);
        switches.put(WstxInputProperties.P_MAX_CHARACTERS, Long.MAX_VALUE);
        switches.put(WstxInputProperties.P_MAX_ENTITY_COUNT, 1L);
        switches.put(WstxInputProperties.P_MAX_ENTITY_DEPTH, 1);
        switches.put(WstxInputProperties.P_MAX_DTD_DEPTH, 1);
        switches.forEach(
                (name, value) -> assertThat(reader.getProperty(name)).as(name).isEqualTo(value));
    }

    @Test
    void aLimitBeyondWhatTheLibraryCanCountIsTheMostItCan() throws Exception {
        Limits limits = Limits.DEFAULT.withBytes(1L << 40);
        XMLStreamReader reader =
                HardenedXml.reader(new ByteArrayInputStream("<a/>".getBytes(StandardCharsets.UTF_8)), limits);
        assertThat(reader.getProperty(WstxInputProperties.P_MAX_TEXT_LENGTH)).isEqualTo((long) Integer.MAX_VALUE);
    }

    @Test
    void whatIsWrittenIsCheckedAndTheSameOnEveryMachine() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XMLStreamWriter writer = HardenedXml.writer(out);
        writer.writeStartDocument("UTF-8", "1.0");
        writer.writeStartElement("a");
        assertThatThrownBy(() -> writer.writeComment("no -- such comment")).isInstanceOf(XMLStreamException.class);
        writer.flush();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }
}
