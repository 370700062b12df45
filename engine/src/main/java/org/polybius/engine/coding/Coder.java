package org.polybius.engine.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.polybius.engine.actor.ActorLexicon;
import org.polybius.engine.actor.ActorLinker;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.SentenceSplitter;
import org.polybius.engine.article.Span;
import org.polybius.engine.attribution.Attribution;
import org.polybius.engine.attribution.Attributor;
import org.polybius.engine.coding.ReadArticle.Finding;
import org.polybius.engine.event.Context;
import org.polybius.engine.event.ContextReader;
import org.polybius.engine.event.EventFinder;
import org.polybius.engine.event.Factuality;
import org.polybius.engine.event.FoundEvent;
import org.polybius.engine.event.FutureActs;
import org.polybius.engine.event.JudgedFinder;
import org.polybius.engine.event.MatchedSentence;
import org.polybius.engine.event.PairJudge;
import org.polybius.engine.event.Retelling;
import org.polybius.engine.event.RuleBook;
import org.polybius.engine.event.RuleHints;
import org.polybius.engine.event.Scene;
import org.polybius.engine.event.WordJudge;
import org.polybius.engine.judge.Judge;
import org.polybius.engine.parsing.DependencyParser;
import org.polybius.engine.parsing.GreedyParser;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.place.Gazetteer;
import org.polybius.engine.place.Geoparser;
import org.polybius.engine.place.Place;
import org.polybius.engine.time.DateResolver;
import org.polybius.engine.time.EventDate;
import org.polybius.engine.time.EventDate.Basis;

/**
 * The whole way from an article to its coded events. Pure: the same article and version give the same events, on any
 * thread and any machine. Make one and share it.
 */
public final class Coder {

    /** The coder's own version; with {@link #version()}'s rule digest it names what made an event. */
    public static final String RELEASE = "0.1.0";

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final DependencyParser parser;
    private final RuleBook rules = RuleBook.standard();
    private final Attributor attributor = new Attributor();
    private final ActorLexicon lexicon = ActorLexicon.load();
    private final ActorLinker linker = new ActorLinker(lexicon);
    private final EventFinder finder = new EventFinder(rules);
    private final JudgedFinder judged;
    private final DateResolver dates = new DateResolver();
    private final Gazetteer gazetteer = new Gazetteer();
    private final Geoparser places = new Geoparser(gazetteer);
    private final ContextReader contexts = ContextReader.standard();
    private final EventWriter writer = new EventWriter(rules.version());
    private final Optional<CandidateFilter> filter;

    /** A coder over {@code parser} whose rules decide alone; loads lexica and rules. */
    public Coder(DependencyParser parser) {
        this(parser, Optional.empty(), true);
    }

    /**
     * A coder over {@code parser} that hears the learned judge.
     *
     * @param judge asked for it when the first sentence is to be judged
     */
    public Coder(DependencyParser parser, Supplier<Judge> judge) {
        this(parser, Optional.of(judge), true);
    }

    /**
     * As {@link #Coder(DependencyParser)}, or with a judge.
     *
     * @param filters whether sentences that can neither hold an event nor change one are left out before parsing; the
     *     events are the same either way
     */
    public Coder(DependencyParser parser, Optional<Supplier<Judge>> judge, boolean filters) {
        this.parser = parser;
        this.judged = new JudgedFinder(finder, judge);
        this.filter = filters
                ? Optional.of(new CandidateFilter(finder, judged, attributor, lexicon, gazetteer))
                : Optional.empty();
    }

    /** The coder that Polybius ships; loads the parser's models and the judge. */
    public static Coder standard() {
        Judge judge = Judge.standard();
        return new Coder(new GreedyParser(), () -> judge);
    }

    /** Release, digest of the rules and, where it is heard, of the judge. */
    public String version() {
        return RELEASE + "+" + rules.version()
                + judged.version().map("."::concat).orElse("");
    }

    public RuleBook rules() {
        return rules;
    }

    /** Codes {@code article}. */
    public CodedArticle code(Article article) {
        List<Sentence> sentences = splitter.split(article);
        ReadArticle read = read(article, sentences);
        List<Event> events = new ArrayList<>();
        List<FoundEvent> settled = new ArrayList<>();
        boolean any =
                read.findings().stream().anyMatch(finding -> !finding.events().isEmpty());
        Set<Context> about = any ? contexts.ofArticle(article) : Set.of();
        for (Finding finding : read.findings()) {
            ParsedSentence sentence = finding.sentence();
            for (FoundEvent found : finding.events()) {
                Optional<EventDate> date = date(found, read.parsed(), sentence);
                boolean ahead = isAhead(date, article) || Retelling.retellsPlan(found, settled);
                FoundEvent event =
                        ahead ? FutureActs.postpone(found, read.scene()) : Retelling.retold(sentence, found, settled);
                Optional<Place> place = places.placeOf(read.parsed(), sentence, found.trigger());
                List<Context> told =
                        contexts.ofEvent(article, sentence.sentence().span(), event.modes(), about);
                settled.add(event);
                events.add(writer.event(article, sentence, event, read.scene(), told, date, place, settled.size()));
            }
        }
        return new CodedArticle(article, sentences, events);
    }

    /** The trees of {@code sentences}, all of them. */
    public ParsedArticle parse(Article article, List<Sentence> sentences) {
        return new Trees(article, sentences, parser).all();
    }

    /** As much of {@code article} as its events need. */
    ReadArticle read(Article article, List<Sentence> sentences) {
        Trees trees = new Trees(article, sentences, parser);
        return filter.filter(f -> sentences.size() <= CandidateFilter.MOST_SENTENCES)
                .map(f -> f.read(article, sentences, trees))
                .orElseGet(() -> readAll(trees.all()));
    }

    private ReadArticle readAll(ParsedArticle parsed) {
        Scene scene = scene(parsed);
        List<MatchedSentence> matches =
                parsed.sentences().stream().map(finder::match).toList();
        return ReadArticle.of(parsed, scene, matches, judged.find(matches, scene, judged.read(matches)));
    }

    private Scene scene(ParsedArticle parsed) {
        List<Attribution> attributions = attributor.attribute(parsed);
        return finder.scene(parsed, linker.read(parsed), attributions);
    }

    /**
     * What {@code source} does to {@code target} in an article's first body sentence, for measuring and for texts whose
     * parties are known.
     *
     * @param target empty where the sentence does not hold it
     */
    public Optional<FoundEvent> judgePair(Article article, Span source, Optional<Span> target) {
        ParsedArticle parsed = parse(article, splitter.split(article));
        Scene scene = scene(parsed);
        PairJudge judge = new PairJudge(finder, judged);
        return parsed.sentences().stream()
                .filter(sentence -> sentence.sentence().span().overlaps(source))
                .findFirst()
                .flatMap(sentence -> judge.judge(sentence, scene, source, target));
    }

    /**
     * As what the act that each of {@code words} names is told, whether or not it is the trigger of an event, for
     * measuring.
     *
     * @return one for each of {@code words}, in their order; empty where no sentence of {@code article} holds it
     */
    public List<Optional<Factuality>> judgeFactuality(Article article, List<Span> words) {
        ParsedArticle parsed = parse(article, splitter.split(article));
        Scene scene = scene(parsed);
        WordJudge judge = new WordJudge();
        return words.stream()
                .map(word -> parsed.sentences().stream()
                        .filter(sentence -> sentence.sentence().span().overlaps(word))
                        .findFirst()
                        .flatMap(sentence -> judge.judge(sentence, scene, word)))
                .toList();
    }

    /** Each sentence of {@code article} with what the rules alone see there. */
    public List<RuleView> ruleViews(Article article) {
        ParsedArticle parsed = parse(article, splitter.split(article));
        Scene scene = scene(parsed);
        return parsed.sentences().stream()
                .map(finder::match)
                .map(matched -> new RuleView(
                        matched.sentence(), RuleHints.of(matched, judged.find(matched, scene, Optional.empty()))))
                .toList();
    }

    /** Every place that {@code article} names, dateline and headline first, whether or not anything was done there. */
    public List<Place> places(Article article) {
        ParsedArticle parsed = parse(article, splitter.split(article));
        Stream<Place> dateline = places.datelinePlace(parsed).stream();
        return Stream.concat(
                        dateline,
                        parsed.sentences().stream().flatMap(sentence -> places.places(parsed, sentence).stream()))
                .toList();
    }

    /** When it is told to happen; of a promise or request, when what is promised or asked for is to happen. */
    private Optional<EventDate> date(FoundEvent found, ParsedArticle parsed, ParsedSentence sentence) {
        boolean future =
                found.factuality() == Factuality.PLANNED || found.anticipates().isPresent();
        return found.act()
                .flatMap(act -> dates.dateOf(parsed, sentence, act, true))
                .filter(d -> d.basis() != Basis.PUBLISHED)
                .or(() -> dates.dateOf(parsed, sentence, found.trigger(), future));
    }

    private static boolean isAhead(Optional<EventDate> date, Article article) {
        return date.filter(d -> d.basis() != Basis.PUBLISHED)
                .flatMap(d -> article.published().map(d.start()::isAfter))
                .orElse(false);
    }
}
