package org.polybius.evaluation.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.polybius.evaluation.speed.BenchOptions;
import org.polybius.evaluation.speed.Lap;

/** The process of one peer: loaded and warm once it is constructed, and idle until a lap is asked for. */
final class PeerProcess implements AutoCloseable {

    /** The same for all, and enough for each. */
    private static final List<String> JAVA = List.of(
            "-Xmx3g", "-XX:+UseSerialGC", "-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UseTransparentHugePages");

    private final String name;
    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter orders;
    private final double loadSeconds;

    PeerProcess(String name, BenchOptions options) throws IOException {
        this.name = name;
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JAVA);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PeerRunner.class.getName()));
        command.addAll(List.of("--peer", name));
        command.addAll(List.of("--warm-up", options.value("warm-up"), "--lap", options.value("lap")));
        options.paths().forEach(path -> command.add(path.toString()));
        process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        orders = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        loadSeconds = Double.parseDouble(answer());
    }

    String name() {
        return name;
    }

    /** From the start of Java until the first sentence could be read. */
    double loadSeconds() {
        return loadSeconds;
    }

    Lap lap() throws IOException {
        orders.println("lap");
        String[] numbers = answer().split(" ");
        return new Lap(Long.parseLong(numbers[0]), Double.parseDouble(numbers[1]), Double.parseDouble(numbers[2]));
    }

    private String answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException(name + " ended before it answered, with exit code "
                    + process.onExit().join().exitValue() + "; what it said stands above");
        }
        return line;
    }

    /** A process that gets no more orders ends. */
    @Override
    public void close() {
        orders.close();
    }
}
