package org.polybius.engine.coding;

import java.util.BitSet;
import java.util.List;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.parsing.DependencyParser;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.TreeRepair;

/** The trees of an article's sentences, each made when it is first asked for. */
final class Trees {

    private final Article article;
    private final List<Sentence> sentences;
    private final DependencyParser parser;
    private final ParsedSentence[] trees;

    Trees(Article article, List<Sentence> sentences, DependencyParser parser) {
        this.article = article;
        this.sentences = sentences;
        this.parser = parser;
        this.trees = new ParsedSentence[sentences.size()];
    }

    /** The tree of the sentence at {@code place} of the list. */
    ParsedSentence at(int place) {
        if (trees[place] == null) {
            Sentence sentence = sentences.get(place);
            trees[place] = TreeRepair.repair(sentence, parser.parse(article, sentence));
        }
        return trees[place];
    }

    /** The article with the trees at {@code places}. */
    ParsedArticle at(BitSet places) {
        return new ParsedArticle(article, places.stream().mapToObj(this::at).toList());
    }

    ParsedArticle all() {
        BitSet all = new BitSet();
        all.set(0, trees.length);
        return at(all);
    }
}
