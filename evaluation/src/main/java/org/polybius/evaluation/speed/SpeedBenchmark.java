package org.polybius.evaluation.speed;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
import org.polybius.engine.event.Scene;
import org.polybius.evaluation.TextTable;

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
    public void splitting(BenchState stages, Sentences count, Blackhole hole) {
        BenchArticle article = count.counted(stages.next());
        hole.consume(stages.splitter.split(article.article()));
    }

    @Benchmark
    public void tokenizing(BenchState stages, Sentences count, Blackhole hole) {
        BenchArticle article = count.counted(stages.next());
        article.words().forEach(words -> hole.consume(stages.tokenizer.tokenize(words)));
    }

    /** Whether a sentence holds what a rule looks for: the scan before anything is parsed. */
    @Benchmark
    public void filtering(BenchState stages, Sentences count, Blackhole hole) {
        BenchArticle article = count.counted(stages.next());
        String text = article.article().text();
        article.sentences().forEach(sentence -> hole.consume(stages.words.holds(text, sentence.span())));
    }

    /** Tokenizing included. */
    @Benchmark
    public void tagging(BenchState stages, Sentences count, Blackhole hole) {
        BenchArticle article = count.counted(stages.next());
        article.words().forEach(words -> hole.consume(stages.parser.tags(words)));
    }

    /** Tagging included. */
    @Benchmark
    public void parsing(BenchState stages, Sentences count, Blackhole hole) {
        BenchArticle article = count.counted(stages.next());
        hole.consume(stages.coder.parse(article.article(), article.sentences()));
    }

    @Benchmark
    public void attribution(BenchState stages, Sentences count, Blackhole hole) {
        BenchArticle article = count.counted(stages.next());
        hole.consume(stages.attributor.attribute(article.parsed()));
    }

    @Benchmark
    public void linking(BenchState stages, Sentences count, Blackhole hole) {
        BenchArticle article = count.counted(stages.next());
        hole.consume(stages.linker.read(article.parsed()));
    }

    @Benchmark
    public void finding(BenchState stages, Sentences count, Blackhole hole) {
        BenchArticle article = count.counted(stages.next());
        Scene scene = stages.finder.scene(article.parsed(), article.actors(), article.attributions());
        article.parsed().sentences().forEach(sentence -> hole.consume(stages.finder.find(sentence, scene)));
    }

    /** The judge's first reading. Only sentences that the rules match are judged; all are counted. */
    @Benchmark
    public void judging(BenchState stages, Sentences count, Blackhole hole) {
        BenchArticle article = count.counted(stages.next());
        hole.consume(stages.judged.read(
                article.parsed().sentences().stream().map(stages.finder::match).toList()));
    }

    @Benchmark
    public void dates(BenchState stages, Sentences count, Blackhole hole) {
        BenchArticle article = count.counted(stages.next());
        article.parsed()
                .sentences()
                .forEach(sentence -> hole.consume(stages.dates.expressions(sentence, article.article())));
    }

    @Benchmark
    public void places(BenchState stages, Sentences count, Blackhole hole) {
        BenchArticle article = count.counted(stages.next());
        article.parsed()
                .sentences()
                .forEach(sentence -> hole.consume(stages.places.places(article.parsed(), sentence)));
    }

    @Benchmark
    public void wholeWayByRulesAlone(BenchState stages, Sentences count, Blackhole hole) {
        BenchArticle article = count.counted(stages.next());
        hole.consume(stages.ruling.code(article.article()));
    }

    @Benchmark
    public void wholeWay(BenchState stages, Sentences count, Blackhole hole) {
        BenchArticle article = count.counted(stages.next());
        hole.consume(stages.coder.code(article.article()));
    }

    /** @param args paths of articles to measure on: anything that the command codes */
    public static void main(String[] args) throws RunnerException {
        List<Path> paths = BenchOptions.parse(Map.of(), args).paths();
        System.setProperty(BenchState.PATHS, paths.stream().map(Path::toString).collect(Collectors.joining("\n")));
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
