package org.polybius.evaluation.speed;

import java.util.List;
import org.polybius.engine.actor.ArticleActors;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.attribution.Attribution;
import org.polybius.engine.parsing.ParsedArticle;

/** An article with what each stage of its coding makes of it. */
record BenchArticle(
        Article article,
        List<Sentence> sentences,
        ParsedArticle parsed,
        List<Attribution> attributions,
        ArticleActors actors) {

    /** Its sentences as text. */
    List<String> words() {
        return sentences.stream()
                .map(sentence -> article.words(sentence.span()))
                .toList();
    }
}
