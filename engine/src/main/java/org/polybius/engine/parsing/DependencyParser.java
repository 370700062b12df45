package org.polybius.engine.parsing;

import java.util.List;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;

/** Turns a sentence into tokens with lemmas, tags and dependencies. Safe to share between threads. */
public interface DependencyParser {

    /** The tokens of {@code sentence}, with spans into the article's text. May be empty. */
    List<Token> parse(Article article, Sentence sentence);
}
