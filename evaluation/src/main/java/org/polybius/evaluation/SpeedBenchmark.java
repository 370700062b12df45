package org.polybius.evaluation;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Sentences a second on one core, for the whole way of an article and for each of its stages ({@code docs/performance.md}).
 * Each stage gets what the one before it made, so their times add up to the whole way's, but for what lies between.
 *
 * <p>All run in one process, one after the other: a process of its own for each would load the parser's models each time.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(0)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SpeedBenchmark {

    /** How many sentences went through a stage: articles differ in length, so they are what is counted. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Sentences {
        public long sentences;

        BenchArticle counted(BenchArticle article) {
            sentences += article.sentences().size();
            return article;
        }
    }

    @Benchmark
    public void splitting(BenchState state, Sentences count, Blackhole hole) {
        hole.consume(state.split(count.counted(state.next())));
    }

    @Benchmark
    public void parsing(BenchState state, Sentences count, Blackhole hole) {
        hole.consume(state.parse(count.counted(state.next())));
    }

    @Benchmark
    public void attribution(BenchState state, Sentences count, Blackhole hole) {
        hole.consume(state.attribute(count.counted(state.next())));
    }

    @Benchmark
    public void linking(BenchState state, Sentences count, Blackhole hole) {
        hole.consume(state.link(count.counted(state.next())));
    }

    @Benchmark
    public void finding(BenchState state, Sentences count, Blackhole hole) {
        state.find(count.counted(state.next()), hole::consume);
    }

    @Benchmark
    public void dates(BenchState state, Sentences count, Blackhole hole) {
        state.dates(count.counted(state.next()), hole::consume);
    }

    @Benchmark
    public void places(BenchState state, Sentences count, Blackhole hole) {
        state.places(count.counted(state.next()), hole::consume);
    }

    @Benchmark
    public void wholeWay(BenchState state, Sentences count, Blackhole hole) {
        hole.consume(state.code(count.counted(state.next())));
    }

    /** @param paths articles to measure on: anything that the command codes */
    public static void main(String[] paths) throws RunnerException {
        System.setProperty(BenchState.PATHS, String.join("\n", paths));
        var options = new OptionsBuilder()
                .include(SpeedBenchmark.class.getName())
                .threads(1)
                .verbosity(VerboseMode.SILENT)
                .build();
        TextTable table = TextTable.ofNumbers("stage", "sentences a second a core", "±");
        new Runner(options).run().forEach(result -> {
            var sentences = result.getSecondaryResults().get("sentences");
            table.row(List.of(
                    result.getPrimaryResult().getLabel(),
                    Long.toString(Math.round(sentences.getScore())),
                    Long.toString(Math.round(sentences.getScoreError()))));
        });
        System.out.print(table);
    }
}
