package org.polybius.evaluation.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.polybius.engine.actor.ActorLexicon;
import org.polybius.engine.actor.ActorLinker;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.SentenceSplitter;
import org.polybius.engine.attribution.Attributor;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.event.EventFinder;
import org.polybius.engine.event.EventWords;
import org.polybius.engine.event.JudgedFinder;
import org.polybius.engine.judge.Judge;
import org.polybius.engine.parsing.GreedyParser;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.parsing.words.Tokenizer;
import org.polybius.engine.place.Gazetteer;
import org.polybius.engine.place.Geoparser;
import org.polybius.engine.time.DateResolver;

/** The articles of a benchmark, over and over, and the stages to put them through. */
@State(Scope.Benchmark)
public class BenchState {

    /** System property: the paths to read articles from, a line each. */
    static final String PATHS = "polybius.bench.paths";

    /** Loaded once for all benchmarks. */
    private static GreedyParser loaded;

    final EventWords words = EventWords.standard();
    final SentenceSplitter splitter = new SentenceSplitter();
    final Attributor attributor = new Attributor();
    final ActorLinker linker = new ActorLinker(ActorLexicon.load());
    final DateResolver dates = new DateResolver();
    final Geoparser places = new Geoparser(new Gazetteer());
    private final List<BenchArticle> articles = new ArrayList<>();
    final Tokenizer tokenizer = new Tokenizer();
    GreedyParser parser;
    EventFinder finder;
    JudgedFinder judged;
    Coder coder;
    Coder ruling;
    private int next;

    /** Reads the articles and makes what each stage starts from. */
    @Setup
    public void prepare() {
        loaded = loaded == null ? new GreedyParser() : loaded;
        parser = loaded;
        Judge judge = Judge.standard();
        coder = new Coder(parser, () -> judge);
        ruling = new Coder(parser);
        finder = new EventFinder(coder.rules());
        judged = new JudgedFinder(finder, Optional.of(() -> judge));
        BenchArticles.read(System.getProperty(PATHS).lines().map(Path::of).toList())
                .forEach(article -> articles.add(prepared(article)));
    }

    private BenchArticle prepared(Article article) {
        List<Sentence> sentences = splitter.split(article);
        ParsedArticle parsed = coder.parse(article, sentences);
        return new BenchArticle(article, sentences, parsed, attributor.attribute(parsed), linker.read(parsed));
    }

    /** The next article; after the last one, the first. */
    BenchArticle next() {
        next = (next + 1) % articles.size();
        return articles.get(next);
    }
}
