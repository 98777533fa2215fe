package org.entretien.cli.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.entretien.cli.Run;
import org.entretien.cli.Tales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java library gives the name of the file for the reason. */
class ReasonsTest {
    private static final Path FILE = Path.of("a", "b.json");

    @TempDir
    private Path folder;

    @Test
    void whatTheLibrarySaysWithANameIsSaidInWords() {
        String name = FILE.toString();
        assertThat(Reasons.of(new AccessDeniedException(name), FILE)).isEqualTo("permission denied");
        assertThat(Reasons.of(new NoSuchFileException(name), FILE)).isEqualTo("there is no such file or folder");
        assertThat(Reasons.of(new NotDirectoryException(name), FILE)).isEqualTo("it is not a folder");
        assertThat(Reasons.of(new FileAlreadyExistsException(name), FILE)).isEqualTo("it exists and is not a folder");
        assertThat(Reasons.of(new DirectoryNotEmptyException(name), FILE)).isEqualTo("it is a folder with files in it");
        assertThat(Reasons.of(new FileSystemLoopException(name), FILE)).isEqualTo("symbolic links form a loop");
        assertThat(Reasons.of(new FileSystemException(name), FILE)).isEqualTo("the system gives no reason");
        assertThat(Reasons.of(new FileSystemException(name, null, "quota exceeded"), FILE))
                .isEqualTo("quota exceeded");
        assertThat(Reasons.of(new IOException("no more"), FILE)).isEqualTo("no more");
        assertThat(Reasons.of(new IOException(), FILE)).isEqualTo("IOException");
    }

    @Test
    void aFolderAboveIsNamedAndATemporaryFileIsNot() {
        assertThat(Reasons.of(new FileAlreadyExistsException("a"), FILE)).isEqualTo("a: it exists and is not a folder");
        assertThat(Reasons.of(
                        new AccessDeniedException(Path.of("a", ".entretien-12").toString()), FILE))
                .isEqualTo("permission denied");
    }

    @Test
    void aSampleThatIsNotThereIsSaidOnce() {
        String missing = folder.resolve("missing.html").toString();
        Run run = Run.of("plugin", "new", "x", "--sample", missing, "--out", folder.resolve("x") + "");
        assertThat(run.err()).endsWith(missing + " cannot be read: there is no such file or folder\n");
    }

    @Test
    void anEmptySampleHasItsOwnName() throws IOException {
        String empty = Files.createFile(folder.resolve("nothing.html")).toString();
        Run run = Run.of("plugin", "new", "x", "--sample", empty, "--out", folder.resolve("x") + "");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).isEqualTo("entretien: --sample " + empty + " is empty\n");
    }

    @Test
    void aReportBelowAFileNamesTheFile() throws IOException {
        Path page = Tales.write(folder.resolve("page.tale"), "title a");
        Path file = Files.createFile(folder.resolve("file"));
        Path report = file.resolve("run.jsonl");
        Run run = Run.of("parse", page.toString(), "--report", report.toString());
        assertThat(run.code()).isEqualTo(ExitCode.OUTPUT);
        assertThat(run.err()).endsWith(report + ": cannot be written: " + file + ": it exists and is not a folder\n");
    }
}
