package org.entretien.cli.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunSummaryTest {
    @ParameterizedTest
    @CsvSource({"0, 0 B", "999, 999 B", "1000, 1.0 kB", "999940, 999.9 kB", "999960, 1.0 MB", "45100000000, 45.1 GB"})
    void sizesAreForPeople(long bytes, String words) {
        assertThat(RunSummary.size(bytes)).isEqualTo(words);
    }

    @Test
    void theWorstDecidesTheExitCode() {
        RunSummary tally = new RunSummary();
        assertThat(tally.exitCode()).isEqualTo(ExitCode.OK);
        tally.parsed();
        tally.kept();
        assertThat(tally.exitCode()).isEqualTo(ExitCode.OK);
        tally.rejected();
        assertThat(tally.exitCode()).isEqualTo(ExitCode.REJECTED);
        tally.unwritten();
        assertThat(tally.exitCode()).isEqualTo(ExitCode.OUTPUT);
        tally.fault();
        assertThat(tally.exitCode()).isEqualTo(ExitCode.BUG);
        assertThat(tally.summary()).startsWith("1 parsed, 1 rejected, 1 kept, 1 not written, 0 B in ");
    }
}
