package org.polybius.engine.parsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;

/** Parses each sentence once, wherever it stands, and tells which it was asked for. */
public final class RememberingParser implements DependencyParser {

    private final DependencyParser parser;
    private final Map<String, List<Token>> known = new HashMap<>();
    private final List<Integer> asked = new ArrayList<>();

    public RememberingParser(DependencyParser parser) {
        this.parser = parser;
    }

    @Override
    public List<Token> parse(Article article, Sentence sentence) {
        asked.add(sentence.index());
        int start = sentence.span().start();
        List<Token> tokens = known.computeIfAbsent(
                article.words(sentence.span()), words -> shifted(parser.parse(article, sentence), -start));
        return shifted(tokens, start);
    }

    /** The indexes of the sentences that were asked for since the last call. */
    public List<Integer> asked() {
        List<Integer> result = asked.stream().sorted().toList();
        asked.clear();
        return result;
    }

    private static List<Token> shifted(List<Token> tokens, int by) {
        return tokens.stream()
                .map(t ->
                        new Token(t.index(), t.span().shift(by), t.surface(), t.lemma(), t.tag(), t.head(), t.label()))
                .toList();
    }
}
