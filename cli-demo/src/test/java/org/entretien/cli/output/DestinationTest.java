package org.entretien.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entretien.catalogue.Catalogue;
import org.entretien.cli.TaleExporter;
import org.entretien.cli.TalesExporter;
import org.entretien.cli.io.UsageError;
import org.entretien.spi.OutputFailure;
import org.entretien.spi.PublicationExporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestinationTest {
    private final PublicationExporter one = new TaleExporter();
    private final PublicationExporter many = new TalesExporter();

    @TempDir
    private Path folder;

    @Test
    void standardOutputUnlessSomethingElseIsNamed() {
        assertThat(Destination.of(Optional.empty(), true, one)).isInstanceOf(Destination.StandardOutput.class);
        assertThat(Destination.of(Optional.of("-"), false, one)).isInstanceOf(Destination.StandardOutput.class);
    }

    @Test
    void aFolderThatIsThere() {
        assertThat(of(folder.toString(), true, one)).isInstanceOf(Destination.Folder.class);
    }

    @Test
    void aNameWithAnEndingIsAFileForASingleDocument() {
        assertThat(of(folder + "/x.any", true, one)).isInstanceOf(Destination.OneFile.class);
        assertThat(of(folder + "/x", true, one)).isInstanceOf(Destination.Folder.class);
        assertThat(of(folder + "/x.any/", true, one)).isInstanceOf(Destination.Folder.class);
    }

    @Test
    void severalDocumentsGoToAFolderOrAStream() {
        assertThat(of(folder + "/x", false, one)).isInstanceOf(Destination.Folder.class);
        assertThat(of(folder + "/x.2016", false, one)).isInstanceOf(Destination.Folder.class);
        assertThat(of(folder + "/x.v2", false, one)).isInstanceOf(Destination.Folder.class);
        assertThat(of(folder + "/x.any/", false, one)).isInstanceOf(Destination.Folder.class);
        assertThat(of(folder + "/x.tales", false, many)).isInstanceOf(Destination.OneFile.class);
        assertThat(of(folder + "/x.tales.gz", false, many)).isInstanceOf(Destination.OneFile.class);
        assertThatThrownBy(() -> of(folder + "/x.told", false, one)).isInstanceOf(UsageError.class);
    }

    @Test
    void noFolderIsMadeThatReadsAsAFile() {
        for (String name : List.of("/x.any", "/x.tales.zst", "/x.bz2")) {
            assertThatThrownBy(() -> of(folder + name, false, many))
                    .isInstanceOf(UsageError.class)
                    .hasMessageContaining("looks like one file");
        }
    }

    @Test
    void theEndingSaysTheFormat() throws IOException {
        Catalogue catalogue = Catalogue.discover();
        assertThat(Destination.formatOf(folder + "/x.told", catalogue)).contains("tale");
        assertThat(Destination.formatOf(folder + "/x.tales.gz", catalogue)).contains("tales");
        assertThat(Destination.formatOf(folder + "/x", catalogue)).isEmpty();
        assertThat(Destination.formatOf(folder + "/x.told/", catalogue)).isEmpty();
        Path there = Files.createDirectory(folder.resolve("there.told"));
        assertThat(Destination.formatOf(there.toString(), catalogue)).isEmpty();
        assertThatThrownBy(() -> Destination.formatOf(folder + "/x.csv", catalogue))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("no format ends in .csv");
    }

    @Test
    void aFileThatIsThereTakesOneDocumentOrAStream() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(of(file.toString(), true, one)).isInstanceOf(Destination.OneFile.class);
        assertThat(of(file.toString(), false, many)).isInstanceOf(Destination.OneFile.class);
        assertThatThrownBy(() -> of(file.toString(), false, one)).isInstanceOf(OutputFailure.class);
    }

    @Test
    void aLinkIsNotReplacedByAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Path link = Files.createSymbolicLink(folder.resolve("link.told"), file);
        assertThat(of(link.toString(), true, one)).isEqualTo(new Destination.OneFile(file.toRealPath()));
    }

    @Test
    void aDeviceIsNotReplacedByAFile() {
        assertThat(of("/dev/null", true, one)).isInstanceOf(Destination.Device.class);
    }

    @Test
    void namesThatAreNone() {
        assertThatThrownBy(() -> of("", true, one)).isInstanceOf(UsageError.class);
        assertThatThrownBy(() -> of("a\0b", true, one)).isInstanceOf(UsageError.class);
    }

    private static Destination of(String out, boolean single, PublicationExporter exporter) {
        return Destination.of(Optional.of(out), single, exporter);
    }
}
