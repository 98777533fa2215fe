package org.entretien.catalogue.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProviderTest {
    @TempDir
    private Path folder;

    private static Provider at(String address) {
        return new Provider("PublicationParser", "a", 0, "org.example.A", Optional.of(address), Optional.empty());
    }

    @Test
    void aJarLiesInItsFolderAndInNoOther() throws IOException {
        Path lib = Files.createDirectories(folder.resolve("my lib"));
        Path below = Files.createDirectories(lib.resolve("plugins"));
        Provider own = at(Files.createFile(lib.resolve("own.jar")).toUri().toString());
        Provider deeper =
                at(Files.createFile(below.resolve("deeper.jar")).toUri().toString());
        assertThat(own.isIn(lib)).isTrue();
        assertThat(own.isIn(below.resolve(".."))).as("spelt otherwise").isTrue();
        assertThat(own.isIn(folder)).isFalse();
        assertThat(own.isIn(below)).isFalse();
        assertThat(deeper.isIn(lib)).isFalse();
        assertThat(own.isIn(folder.resolve("gone"))).isFalse();
    }

    @Test
    void onlyAFileLiesInAFolder() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        assertThat(at(classes.toUri().toString()).isIn(folder)).isFalse();
        assertThat(at(folder.resolve("gone.jar").toUri().toString()).isIn(folder))
                .isFalse();
        assertThat(at("https://example.org/a.jar").isIn(folder)).isFalse();
        assertThat(at("jrt:/org.example").isIn(folder)).isFalse();
        assertThat(at("no address").isIn(folder)).isFalse();
        assertThat(new Provider("PublicationParser", "a", 0, "org.example.A", Optional.empty(), Optional.empty())
                        .isIn(folder))
                .isFalse();
    }
}
