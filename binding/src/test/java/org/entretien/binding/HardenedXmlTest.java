package org.entretien.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entretien.spi.InputRejected;
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
}
