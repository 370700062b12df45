package org.polybius.engine.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.polybius.engine.actor.ActorLexicon;
import org.polybius.engine.actor.ActorLinker;
import org.polybius.engine.actor.ActorReach;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.attribution.Attribution;
import org.polybius.engine.attribution.Attributor;
import org.polybius.engine.attribution.QuotationReach;
import org.polybius.engine.event.EventFinder;
import org.polybius.engine.event.EventWords;
import org.polybius.engine.event.EventWords.Holds;
import org.polybius.engine.event.FoundEvent;
import org.polybius.engine.event.JudgedFinder;
import org.polybius.engine.event.MatchedSentence;
import org.polybius.engine.event.Scene;
import org.polybius.engine.judge.Reading;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.place.Gazetteer;
import org.polybius.engine.place.PlaceReach;

/**
 * Leaves out, before anything is parsed, the sentences that can neither hold an event nor change one, as
 * docs/decisions/0006-candidate-filter.md tells. It loses nothing: the events of what it keeps are those of the whole
 * article.
 */
final class CandidateFilter {

    /** In a text of more sentences, a book or many articles in one, nearly all lean on others: it is read faster whole. */
    static final int MOST_SENTENCES = 1000;

    private final EventWords words = EventWords.standard();
    private final QuotationReach quotations = new QuotationReach();
    private final Attributor attributor;
    private final ActorLexicon lexicon;
    private final ActorLinker linker;
    private final EventFinder finder;
    private final JudgedFinder judged;
    private final PlaceReach places;

    CandidateFilter(
            EventFinder finder, JudgedFinder judged, Attributor attributor, ActorLexicon lexicon, Gazetteer gazetteer) {
        this.finder = finder;
        this.judged = judged;
        this.attributor = attributor;
        this.lexicon = lexicon;
        this.linker = new ActorLinker(lexicon);
        this.places = new PlaceReach(gazetteer);
    }

    /**
     * {@code article} with those sentences alone that events may come of, and that these lean on.
     *
     * @param sentences all that the article has
     * @param trees the trees of {@code sentences}
     */
    ReadArticle read(Article article, List<Sentence> sentences, Trees trees) {
        return new Selection(article, sentences, trees).read();
    }

    /** From the sentences that hold what a rule looks for to all that they lean on. */
    private final class Selection {

        private final Article article;
        private final List<Sentence> sentences;
        private final Trees trees;
        private final List<MatchedSentence> matches = new ArrayList<>();
        private final BitSet matched = new BitSet();
        private final BitSet kept = new BitSet();
        private boolean harm;

        Selection(Article article, List<Sentence> sentences, Trees trees) {
            this.article = article;
            this.sentences = sentences;
            this.trees = trees;
        }

        ReadArticle read() {
            for (int place = 0; place < sentences.size(); place++) {
                match(place);
            }
            kept.or(matched);
            addSpeakers();
            addOpening();
            matched.stream().forEach(place -> kept.or(places.leansOn(article, sentences, place)));
            return withActors();
        }

        private void match(int place) {
            Holds holds = words.holds(article.text(), sentences.get(place).span());
            if (holds == Holds.NOTHING) {
                return;
            }
            MatchedSentence sentence = finder.match(trees.at(place));
            if (!sentence.isEmpty()) {
                matches.add(sentence);
                matched.set(place);
                harm |= holds == Holds.HARM;
            }
        }

        /** Those who may speak in a sentence without being named there. */
        private void addSpeakers() {
            int[] groups = quotations.groups(article, sentences);
            BitSet withEvents = new BitSet();
            matched.stream().forEach(place -> withEvents.set(groups[place]));
            for (int place = 0; place < groups.length; place++) {
                boolean tied = (place > 0 && groups[place - 1] == groups[place])
                        || (place + 1 < groups.length && groups[place + 1] == groups[place]);
                if (tied
                        && withEvents.get(groups[place])
                        && quotations.mayHoldCue(
                                article.text(), sentences.get(place).span())) {
                    kept.set(place);
                }
            }
        }

        /** What tells whether the article reports a mishap. */
        private void addOpening() {
            for (int place = 0; harm && place < Math.min(EventWords.OPENING, sentences.size()); place++) {
                if (words.tellsOfMishap(article.text(), sentences.get(place).span())) {
                    kept.set(place);
                }
            }
        }

        /** With what tells who they are of whom the event finder asks, until the answers make it ask of nobody else. */
        private ReadArticle withActors() {
            List<Attribution> attributions = attributor.attribute(trees.at(kept));
            ActorReach actors = new ActorReach(article, sentences, lexicon, trees::at);
            kept.or(actors.of(matches.stream()
                    .flatMap(sentence -> sentence.parties(attributions).stream())
                    .toList()));
            List<Optional<Reading>> readings = judged.read(matches);
            while (true) {
                ParsedArticle parsed = trees.at(kept);
                Scene scene = finder.scene(parsed, linker.read(parsed), attributions);
                List<List<FoundEvent>> events = judged.find(matches, scene, readings);
                events.forEach(some -> some.forEach(event -> event.chain().forEach(scene::source)));
                BitSet reached = actors.of(scene.asked());
                reached.andNot(kept);
                if (reached.isEmpty()) {
                    return ReadArticle.of(parsed, scene, matches, events);
                }
                kept.or(reached);
            }
        }
    }
}
