package org.entretien.cli.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Random;
import org.entretien.cli.Run;
import org.entretien.cli.Spawned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StandardInputTest {
    private final byte[] bytes = new byte[3 << 20];
    private final StandardInput input = new StandardInput(new ByteArrayInputStream(bytes));

    StandardInputTest() {
        new Random(7).nextBytes(bytes);
    }

    @Test
    void givesTheBeginningAgainAfterALook() throws IOException {
        try (InputStream look = input.open()) {
            assertThat(look.readNBytes(4096)).startsWith(bytes[0], bytes[1]);
        }
        try (InputStream all = input.open()) {
            assertThat(all.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void canBeReadAtOnce() throws IOException {
        assertThat(input.open().readAllBytes()).isEqualTo(bytes);
        assertThatThrownBy(input::open).isInstanceOf(IOException.class).hasMessageContaining("only once");
    }

    @Test
    void cannotBeReadTwice() throws IOException {
        input.open().read();
        assertThat(input.open().readAllBytes()).hasSize(bytes.length);
        assertThatThrownBy(input::open).isInstanceOf(IOException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void oneThatIsClosedIsNoOtherFile(@TempDir Path folder) throws Exception {
        Run run = Spawned.shell(folder, "eval \"$E\" parse - --to tale", "-Dentretien.stdin.closed=true")
                .run();
        assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
        assertThat(run.err()).startsWith("entretien: standard input: cannot be read: it is closed\n");
    }
}
