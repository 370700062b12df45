package org.polybius.engine.parsing;

import java.util.List;
import org.polybius.engine.article.Article;

/**
 * An article with the trees of its sentences.
 *
 * @param sentences headline first, then the body in order; sentences that the candidate filter left out are missing
 */
public record ParsedArticle(Article article, List<ParsedSentence> sentences) {

    public ParsedArticle {
        sentences = List.copyOf(sentences);
    }
}
