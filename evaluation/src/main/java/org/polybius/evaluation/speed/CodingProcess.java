package org.polybius.evaluation.speed;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * {@code polybius code --format jsonl} as users start it, fed through its standard input, its output thrown away. On
 * Linux alone: processor time and memory are read from {@code /proc}.
 */
final class CodingProcess {

    /** Linux gives processor time in hundredths of a second to every program, whatever its own clock. */
    private static final double TICKS_A_SECOND = 100;

    private static final double MILLIS_A_SECOND = 1000;

    /** The fields of {@code /proc/self/stat}, from 0 behind the command's name, for children that have ended. */
    private static final List<Integer> CHILDREN_TIMES = List.of(13, 14);

    private final List<String> command;

    CodingProcess(Path launcher, int threads) {
        command =
                List.of(launcher.toString(), "code", "--format", "jsonl", "--threads", Integer.toString(threads), "-");
    }

    /**
     * Codes as many of {@code articles} as the last of {@code counts} says, in one run.
     *
     * @param counts how many articles, ascending: where one part of the run ends and the next begins
     * @param finished hears of each part as soon as it is over
     * @throws IOException if the command fails
     */
    void run(RepeatedArticles articles, List<Integer> counts, Consumer<Stretch> finished)
            throws IOException, InterruptedException {
        double cpuBefore = childrenSeconds();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start();
        PeakMemory memory = new PeakMemory(process.pid());
        memory.start();
        Stretch before = new Stretch(0, 0, new Lap(0, 0, 0), 0);
        Lap spent = before.lap();
        int last = counts.get(counts.size() - 1);
        try (OutputStream in = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
            for (int count : counts) {
                articles.write(before.to(), count, in);
                if (count < last) {
                    in.flush();
                    Lap now = new Lap(articles.sentences(count), cpuSeconds(process), secondsSince(start));
                    before = new Stretch(before.to(), count, now.since(spent), memory.bytes());
                    spent = now;
                    finished.accept(before);
                }
            }
        }
        int exit = process.waitFor();
        Lap all = new Lap(articles.sentences(last), childrenSeconds() - cpuBefore, secondsSince(start));
        memory.interrupt();
        memory.join();
        if (exit != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + exit);
        }
        finished.accept(new Stretch(before.to(), last, all.since(spent), memory.bytes()));
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private static double cpuSeconds(Process process) throws IOException {
        return process.info()
                        .totalCpuDuration()
                        .orElseThrow(() -> new IOException("the command ended before its input"))
                        .toMillis()
                / MILLIS_A_SECOND;
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
