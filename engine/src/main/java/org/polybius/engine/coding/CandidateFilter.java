package org.polybius.engine.coding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.polybius.engine.actor.ActorLexicon;
import org.polybius.engine.actor.ActorReach;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.attribution.QuotationReach;
import org.polybius.engine.event.EventWords;
import org.polybius.engine.event.EventWords.Holds;
import org.polybius.engine.event.RuleBook;
import org.polybius.engine.place.Gazetteer;
import org.polybius.engine.place.PlaceReach;

/**
 * Leaves out, before anything is parsed, the sentences that can neither hold an event nor change one
 * (docs/decisions/0006-candidate-filter.md). It loses nothing: the events of what it keeps are those of the whole article.
 */
final class CandidateFilter {

    private final EventWords words;
    private final QuotationReach quotations = new QuotationReach();
    private final ActorLexicon lexicon;
    private final PlaceReach places;

    CandidateFilter(RuleBook rules, ActorLexicon lexicon, Gazetteer gazetteer) {
        this.words = new EventWords(rules);
        this.lexicon = lexicon;
        this.places = new PlaceReach(gazetteer);
    }

    /** Those of {@code sentences}, which are all of {@code article}'s, that have to be parsed; in their order. */
    List<Sentence> candidates(Article article, List<Sentence> sentences) {
        BitSet kept = new Closure(article, sentences).kept();
        List<Sentence> candidates = new ArrayList<>(kept.cardinality());
        kept.stream().forEach(place -> candidates.add(sentences.get(place)));
        return candidates;
    }

    /** From the sentences that may hold an event to all that they lean on, and those on. */
    private final class Closure {

        private final Article article;
        private final List<Sentence> sentences;
        private final BitSet kept = new BitSet();
        /** Of which it may be asked who their mentions are. */
        private final BitSet asked = new BitSet();

        private final Deque<Integer> open = new ArrayDeque<>();

        Closure(Article article, List<Sentence> sentences) {
            this.article = article;
            this.sentences = sentences;
        }

        BitSet kept() {
            BitSet events = new BitSet();
            boolean harm = false;
            for (int i = 0; i < sentences.size(); i++) {
                Holds holds = words.holds(article.text(), sentences.get(i).span());
                events.set(i, holds != Holds.NOTHING);
                harm |= holds == Holds.HARM;
            }
            if (events.isEmpty()) {
                return events;
            }
            events.stream().forEach(this::ask);
            addSpeakers(events);
            if (harm) {
                addOpening();
            }
            events.stream().forEach(place -> places.leansOn(article, sentences, place).stream().forEach(kept::set));
            addActors();
            return kept;
        }

        private void ask(int place) {
            kept.set(place);
            asked.set(place);
        }

        private void addSpeakers(BitSet events) {
            int[] groups = quotations.groups(article, sentences);
            BitSet withEvents = new BitSet();
            events.stream().forEach(place -> withEvents.set(groups[place]));
            for (int i = 0; i < groups.length; i++) {
                boolean tied = (i > 0 && groups[i - 1] == groups[i]) || (i + 1 < groups.length && groups[i + 1] == groups[i]);
                if (tied && withEvents.get(groups[i]) && quotations.mayHoldCue(article.text(), sentences.get(i).span())) {
                    ask(i);
                }
            }
        }

        private void addOpening() {
            for (int i = 0; i < Math.min(EventWords.OPENING, sentences.size()); i++) {
                if (words.tellsOfMishap(article.text(), sentences.get(i).span())) {
                    kept.set(i);
                }
            }
        }

        private void addActors() {
            ActorReach actors = new ActorReach(article, sentences, lexicon);
            BitSet read = new BitSet();
            asked.stream().forEach(open::add);
            while (!open.isEmpty()) {
                int place = open.remove();
                if (!read.get(place)) {
                    read.set(place);
                    actors.leansOn(place, asked.get(place)).stream().forEach(open::add);
                }
            }
            kept.or(read);
        }
    }
}
