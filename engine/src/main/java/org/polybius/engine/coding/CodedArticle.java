package org.polybius.engine.coding;

import java.util.List;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;

/** An article with its sentences and the events that they report, in text order. */
public record CodedArticle(Article article, List<Sentence> sentences, List<Event> events) {

    public CodedArticle {
        sentences = List.copyOf(sentences);
        events = List.copyOf(events);
    }
}
