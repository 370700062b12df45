package org.polybius.engine.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.SentenceSplitter;
import org.polybius.engine.article.Span;
import org.polybius.engine.parsing.words.Corpus;

/** The same tokens, tags, lemmas and trees as the library that the weights were trained in. */
class GreedyParserTest {

    private static final class Published {
        static final GreedyParser PARSER = GreedyParser.asPublished();
    }

    private static final DependencyParser LIBRARY = new Nlp4jParser();

    @Test
    void agreesOnOwnTexts() {
        check(Corpus.sentences());
        check(Corpus.projectLines());
    }

    @Test
    void agreesOnChangedTexts() {
        check(Corpus.mutations(Corpus.projectLines(), 2_000));
    }

    @Test
    void agreesOnNews() {
        List<String> news = Corpus.news();
        assumeTrue(!news.isEmpty(), "no news beside the checkout");
        check(news);
    }

    @Test
    void agreesOnSentencesLongerThanAPiece() {
        check(List.of(
                String.join(" ", Corpus.sentences().subList(0, 90)),
                "The ministers met. ".repeat(120),
                "a ".repeat(1201)));
    }

    @Test
    void isTheSameOnManyThreads() {
        List<String> texts = Corpus.projectLines();
        List<List<Token>> alone = texts.stream().map(GreedyParserTest::tree).toList();
        List<List<Token>> together =
                texts.parallelStream().map(GreedyParserTest::tree).toList();
        assertThat(together).isEqualTo(alone);
    }

    private static List<Token> tree(String text) {
        return Published.PARSER.parse(article(text), whole(text));
    }

    private static void check(List<String> paragraphs) {
        SentenceSplitter splitter = new SentenceSplitter();
        for (String paragraph : paragraphs) {
            Article article = article(paragraph);
            for (Sentence sentence : splitter.split(article)) {
                List<Token> expected = LIBRARY.parse(article, sentence);
                List<Token> tree = Published.PARSER.parse(article, sentence);
                if (!tree.equals(expected)) {
                    assertThat(tree).as(article.words(sentence.span())).isEqualTo(expected);
                }
            }
        }
    }

    private static Sentence whole(String text) {
        return new Sentence(0, new Span(0, text.length()), 0);
    }

    private static Article article(String text) {
        return new Article(
                "",
                text,
                Optional.empty(),
                Optional.empty(),
                List.of(new Span(0, text.length())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
