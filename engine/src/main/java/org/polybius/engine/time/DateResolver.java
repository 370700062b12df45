package org.polybius.engine.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.polybius.engine.article.Article;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;
import org.polybius.engine.time.EventDate.Basis;

/** Reads the date expressions of a sentence against the article's published date. */
public final class DateResolver {

    /** Every date expression of {@code sentence} that can be resolved, in text order. */
    public List<EventDate> expressions(ParsedSentence sentence, Article article) {
        return DateGrammar.expressions(sentence).stream()
                .flatMap(expression -> expression.resolve(article.published(), isFuture(sentence, expression)).stream())
                .toList();
    }

    /** As {@link #expressions(ParsedSentence, Article)}, all of them of what is past, or all of what is to come. */
    public List<EventDate> expressions(ParsedSentence sentence, Article article, boolean future) {
        return DateGrammar.expressions(sentence).stream()
                .flatMap(expression -> expression.resolve(article.published(), future).stream())
                .toList();
    }

    /** As {@link #dateOf(ParsedArticle, ParsedSentence, Token, boolean)}, the verbs telling past from future. */
    public Optional<EventDate> dateOf(ParsedArticle article, ParsedSentence sentence, Token trigger) {
        return dateOf(article, sentence, trigger, Tense.isFuture(sentence, trigger));
    }

    /**
     * The date of the act that {@code trigger} names: what the sentence says of it, else the day of publication; empty
     * where the article has neither.
     *
     * @param future whether the act is still to come
     */
    public Optional<EventDate> dateOf(ParsedArticle article, ParsedSentence sentence, Token trigger, boolean future) {
        Optional<LocalDate> published = article.article().published();
        return Attachment.dating(sentence, DateGrammar.expressions(sentence), trigger).stream()
                .flatMap(expression ->
                        expression.resolve(published, future || takesEffect(sentence, expression)).stream())
                .findFirst()
                .or(() -> published.map(day -> new EventDate(day, day, Optional.empty(), Basis.PUBLISHED)));
    }

    /** "resigned, effective 1 June", "with effect from Friday": that day lies ahead, whatever the verb's tense. */
    private static boolean takesEffect(ParsedSentence sentence, DateExpression expression) {
        Optional<Token> before = sentence.previous(sentence.token(expression.firstToken()));
        Optional<Token> word = before.filter(t -> t.tag().equals("IN"))
                .flatMap(sentence::previous)
                .or(() -> before);
        return word.filter(t -> t.lemma().equals("effective") || t.lemma().equals("effect"))
                .isPresent();
    }

    private static boolean isFuture(ParsedSentence sentence, DateExpression expression) {
        return Tense.isFuture(sentence, sentence.token(expression.lastToken()));
    }
}
