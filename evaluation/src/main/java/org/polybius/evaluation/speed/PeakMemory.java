package org.polybius.evaluation.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Watches the most memory that a process has held. Linux keeps the count itself, for as long as the process lives. */
final class PeakMemory extends Thread {

    private static final long LOOK_MILLIS = 50;
    private static final String FIELD = "VmHWM:";
    private static final long KIB = 1024;

    private final Path status;
    private volatile long bytes;

    PeakMemory(long pid) {
        super("peak-memory");
        status = Path.of("/proc", Long.toString(pid), "status");
        setDaemon(true);
    }

    @Override
    public void run() {
        try {
            while (true) {
                look();
                sleep(LOOK_MILLIS);
            }
        } catch (IOException e) {
            // The process has ended.
        } catch (InterruptedException e) {
            interrupt();
        }
    }

    private void look() throws IOException {
        Files.readString(status)
                .lines()
                .filter(line -> line.startsWith(FIELD))
                .findFirst()
                .ifPresent(line -> bytes = Long.parseLong(line.replaceAll("\\D", "")) * KIB);
    }

    long bytes() {
        return bytes;
    }
}
