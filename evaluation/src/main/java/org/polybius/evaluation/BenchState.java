package org.polybius.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.polybius.engine.actor.ActorLexicon;
import org.polybius.engine.actor.ActorLinker;
import org.polybius.engine.actor.ArticleActors;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.SentenceSplitter;
import org.polybius.engine.attribution.Attribution;
import org.polybius.engine.attribution.Attributor;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.event.EventFinder;
import org.polybius.engine.event.Scene;
import org.polybius.engine.extraction.ArticleReader;
import org.polybius.engine.extraction.Reading;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.place.Gazetteer;
import org.polybius.engine.place.Geoparser;
import org.polybius.engine.time.DateResolver;

/** The articles of a benchmark, over and over, and the stages to put them through. */
@State(Scope.Benchmark)
public class BenchState {

    /** System property: the paths to read articles from, a line each. */
    static final String PATHS = "polybius.bench.paths";

    private static Coder coder;

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Attributor attributor = new Attributor();
    private final ActorLinker linker = new ActorLinker(ActorLexicon.load());
    private final DateResolver resolver = new DateResolver();
    private final Geoparser geoparser = new Geoparser(new Gazetteer());
    private final List<BenchArticle> articles = new ArrayList<>();
    private EventFinder finder;
    private int next;

    /** Reads the articles and makes what each stage starts from. The parser is loaded once for all benchmarks. */
    @Setup
    public void prepare() {
        coder = coder == null ? Coder.standard() : coder;
        finder = new EventFinder(coder.rules());
        List<Path> paths = System.getProperty(PATHS).lines().map(Path::of).toList();
        try (Stream<Reading> readings = new ArticleReader().read(paths)) {
            readings.forEach(reading -> {
                if (reading instanceof Reading.Read read) {
                    articles.add(prepared(read.article()));
                }
            });
        }
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("no article at " + paths);
        }
    }

    private BenchArticle prepared(Article article) {
        List<Sentence> sentences = splitter.split(article);
        ParsedArticle parsed = coder.parse(article, sentences);
        return new BenchArticle(article, sentences, parsed, attributor.attribute(parsed), linker.read(parsed));
    }

    BenchArticle next() {
        next = (next + 1) % articles.size();
        return articles.get(next);
    }

    List<Sentence> split(BenchArticle article) {
        return splitter.split(article.article());
    }

    ParsedArticle parse(BenchArticle article) {
        return coder.parse(article.article(), article.sentences());
    }

    List<Attribution> attribute(BenchArticle article) {
        return attributor.attribute(article.parsed());
    }

    ArticleActors link(BenchArticle article) {
        return linker.read(article.parsed());
    }

    void find(BenchArticle article, Consumer<Object> result) {
        Scene scene = finder.scene(article.parsed(), article.actors(), article.attributions());
        for (ParsedSentence sentence : article.parsed().sentences()) {
            result.accept(finder.find(sentence, scene));
        }
    }

    void dates(BenchArticle article, Consumer<Object> result) {
        for (ParsedSentence sentence : article.parsed().sentences()) {
            result.accept(resolver.expressions(sentence, article.article()));
        }
    }

    void places(BenchArticle article, Consumer<Object> result) {
        for (ParsedSentence sentence : article.parsed().sentences()) {
            result.accept(geoparser.places(article.parsed(), sentence));
        }
    }

    CodedArticle code(BenchArticle article) {
        return coder.code(article.article());
    }
}
