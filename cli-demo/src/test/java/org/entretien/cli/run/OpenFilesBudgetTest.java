package org.entretien.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entretien.cli.Run;
import org.entretien.cli.Spawned;
import org.entretien.cli.Tales;
import org.entretien.cli.io.ExitCode;
import org.entretien.cli.io.UsageError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OpenFilesBudgetTest {
    private static final int DOCUMENTS = 100;

    @TempDir
    private Path folder;

    @Test
    void whatIsAskedForIsGivenWhereThereIsRoom() {
        assertThat(OpenFilesBudget.within(1024, 60, 8).jobs()).isEqualTo(8);
    }

    /** Each job may hold an input and an output; one explanation more must find room, or all wait for each other. */
    @Test
    void neverMoreThanTheLimitAndAlwaysRoomForAnExplanation() {
        for (int limit = 60; limit < 400; limit++) {
            if (limit - 51 >= 3) {
                OpenFilesBudget budget = OpenFilesBudget.within(limit, 45, 64);
                assertThat(budget.jobs()).isBetween(1, 64);
                assertThat(budget.unfinished()).isGreaterThan(budget.jobs());
                assertThat(45 + budget.jobs() + budget.unfinished()).isLessThan(limit);
            }
        }
    }

    @Test
    void aLimitThatIsTooLowIsNamed() {
        assertThatThrownBy(() -> OpenFilesBudget.within(50, 48, 8))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("50 open files per process (ulimit -n)");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void noInputIsBlamedForTheLimit() throws Exception {
        for (int i = 0; i < DOCUMENTS; i++) {
            Tales.write(folder.resolve("in").resolve(i + ".tale"), "title " + i);
        }
        for (int limit : new int[] {16, 32, 40, 64}) {
            String line = "ulimit -n " + limit + "; eval $E parse in --to tale --explain --jobs 16 --out out" + limit;
            Run run = Spawned.shell(folder, line).run();
            assumeTrue(!run.err().isEmpty(), "the Java machine itself did not start");
            Path out = folder.resolve("out" + limit);
            if (run.code() == ExitCode.USAGE) {
                assertThat(run.err()).contains("ulimit -n").hasLineCount(1);
                assertThat(Files.exists(out)).isFalse();
            } else {
                assertThat(run.err()).contains(DOCUMENTS + " parsed, 0 rejected");
                assertThat(run.code()).isEqualTo(ExitCode.OK);
                assertThat(Tales.files(out)).hasSize(2 * DOCUMENTS);
            }
        }
    }
}
