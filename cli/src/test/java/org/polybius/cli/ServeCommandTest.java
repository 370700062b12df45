package org.polybius.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps the pages from being served. Serving itself is tested in web. */
class ServeCommandTest {

    @TempDir
    Path folder;

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());
            Run run = Run.of("serve", "--record", folder.resolve("none.sqlite").toString(), "--port", port);
            assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
            assertThat(run.lastWord()).contains("127.0.0.1:" + port).contains("taken");
        }
    }

    @Test
    void whatIsNoPortIsWrong() {
        assertThat(Run.of("serve", "--port", "70000").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aFileThatIsNoRecordIsNotServed() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "no record");
        Run run = Run.of("serve", "--record", file.toString(), "--port", "0");
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.lastWord()).contains("notes.txt").contains("no record");
    }
}
