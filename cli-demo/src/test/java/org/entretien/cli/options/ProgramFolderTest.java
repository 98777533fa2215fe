package org.entretien.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entretien.catalogue.Catalogue;
import org.entretien.catalogue.provider.Provider;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ProgramFolderTest {
    @Test
    void theFolderOfAProgramIsThatOfItsJar() {
        Path folder = ProgramFolder.of(CommandLine.class).orElseThrow();
        assertThat(folder.resolve("picocli-" + CommandLine.VERSION + ".jar")).isRegularFile();
    }

    @Test
    void aProgramWithoutAJarHasNoFolder() {
        assertThat(ProgramFolder.of(String.class)).as("an image").isEmpty();
        assertThat(ProgramFolder.of(ProgramFolderTest.class))
                .as("a folder of classes")
                .isEmpty();
    }

    @Test
    void pluginsOfTheClassPathThatLieElsewhereAreNotInIt() {
        Path folder = ProgramFolder.of(CommandLine.class).orElseThrow();
        assertThat(Files.isDirectory(folder)).isTrue();
        assertThat(Catalogue.discover().providers())
                .isNotEmpty()
                .noneMatch((Provider provider) -> provider.isIn(folder));
    }
}
