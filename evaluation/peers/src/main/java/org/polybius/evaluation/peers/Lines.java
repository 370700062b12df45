package org.polybius.evaluation.peers;

import java.util.regex.Pattern;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;

/** Sentences as peers want them. */
final class Lines {

    /** What some tokenizer or other takes for the end of a line. */
    private static final Pattern BREAKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private Lines() {}

    static String oneLine(Article article, Sentence sentence) {
        return BREAKS.matcher(article.words(sentence.span())).replaceAll(" ");
    }
}
