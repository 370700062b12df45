package org.polybius.engine.actor;

import java.util.BitSet;
import java.util.List;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;

/**
 * Which other sentences of an article tell who is who in one of them, by their words alone: those that introduce its names,
 * say whose its offices are or which country "the country" is, and those that its pronouns look back to.
 */
public final class ActorReach {

    private final List<Sentence> sentences;
    private final Said[] said;
    private final ActorLexicon lexicon;
    private final Article article;

    /** @param sentences all of {@code article}'s, headline first */
    public ActorReach(Article article, List<Sentence> sentences, ActorLexicon lexicon) {
        this.article = article;
        this.sentences = sentences;
        this.lexicon = lexicon;
        this.said = new Said[sentences.size()];
    }

    /**
     * The places in the list of the sentences that the one at {@code place} leans on.
     *
     * @param asked whether it may be asked who one of its mentions is: some of them are read with all known. A headline
     *     always is; others that are only leaned on lean on those before them
     */
    public BitSet leansOn(int place, boolean asked) {
        BitSet result = new BitSet();
        Said asking = said(place);
        if (asking.hasPronoun()) {
            result.set(Math.max(0, place - Antecedents.REACH), place);
        }
        boolean everywhere = asked || sentences.get(place).isHeadline();
        int end = everywhere ? sentences.size() : place;
        for (int other = 0; other < end; other++) {
            if (other != place && asking.asks(said(other))) {
                result.set(other);
            }
        }
        return result;
    }

    private Said said(int place) {
        if (said[place] == null) {
            said[place] = new Said(article.words(sentences.get(place).span()), lexicon);
        }
        return said[place];
    }
}
