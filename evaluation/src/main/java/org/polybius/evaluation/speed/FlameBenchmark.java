package org.polybius.evaluation.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;
import org.polybius.engine.article.Article;
import org.polybius.engine.coding.Coder;

/** Where the time of the whole way goes, on one thread and warm: sampled by the JDK's Flight Recorder, drawn as SVG. */
public final class FlameBenchmark {

    private static final Map<String, String> OPTIONS = Map.of("warm-up", "20", "seconds", "60");
    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final Duration PERIOD = Duration.ofMillis(10);

    private FlameBenchmark() {}

    /**
     * Writes the picture to standard output, and the shares of the engine's packages to standard error.
     *
     * @param args {@code --warm-up} and {@code --seconds}: for how long, at least; paths of articles
     */
    public static void main(String[] args) throws IOException {
        BenchOptions options = BenchOptions.parse(OPTIONS, args);
        List<Article> articles = BenchArticles.read(options.paths());
        Coder coder = Coder.standard();
        Lap.run(options.number("warm-up"), () -> BenchArticles.code(coder, articles));
        FlameGraph graph = new FlameGraph();
        Path file = Files.createTempFile("polybius", ".jfr");
        try {
            record(file, () -> Lap.run(options.number("seconds"), () -> BenchArticles.code(coder, articles)));
            read(file, graph);
        } finally {
            Files.delete(file);
        }
        graph.stages().forEach(stage -> System.err.println(stage.getKey() + " " + graph.share(stage.getValue())));
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(graph.svg());
    }

    private static void record(Path file, Runnable work) throws IOException {
        try (Recording recording = new Recording()) {
            recording.enable(SAMPLE).withPeriod(PERIOD);
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
        }
    }

    private static void read(Path file, FlameGraph graph) throws IOException {
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                RecordedThread thread = event.getThread("sampledThread");
                if (event.getEventType().getName().equals(SAMPLE)
                        && thread.getJavaName().equals(Thread.currentThread().getName())) {
                    graph.add(Stack.of(event.getStackTrace()));
                }
            }
        }
    }
}
