package org.polybius.evaluation.speed;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * {@code polybius code --format jsonl} as users start it, fed through its standard input, its output thrown away. On
 * Linux alone: processor time and memory are read from {@code /proc}.
 */
final class CodingProcess {

    /** Linux gives processor time in hundredths of a second to every program, whatever its own clock. */
    private static final double TICKS_A_SECOND = 100;

    /** The fields of {@code /proc/self/stat}, from 0 behind the command's name, for children that have ended. */
    private static final List<Integer> CHILDREN_TIMES = List.of(13, 14);

    private final List<String> command;

    CodingProcess(Path launcher, int threads) {
        command =
                List.of(launcher.toString(), "code", "--format", "jsonl", "--threads", Integer.toString(threads), "-");
    }

    /**
     * Codes {@code count} of {@code articles}.
     *
     * @throws IOException if the command fails
     */
    ProcessRun run(RepeatedArticles articles, int count) throws IOException, InterruptedException {
        double cpuBefore = childrenSeconds();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start();
        PeakMemory memory = new PeakMemory(process.pid());
        memory.start();
        try (OutputStream in = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
            articles.write(count, in);
        }
        int exit = process.waitFor();
        double wall = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
        memory.interrupt();
        memory.join();
        if (exit != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + exit);
        }
        Lap lap = new Lap(articles.sentences(count), childrenSeconds() - cpuBefore, wall);
        return new ProcessRun(count, lap, memory.bytes());
    }

    private static double childrenSeconds() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = CHILDREN_TIMES.stream()
                .mapToLong(field -> Long.parseLong(fields[field]))
                .sum();
        return ticks / TICKS_A_SECOND;
    }
}
