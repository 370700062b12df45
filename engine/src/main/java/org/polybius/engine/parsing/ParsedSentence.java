package org.polybius.engine.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.Span;

/** A sentence as a dependency tree. Immutable; tokens are in text order. */
public final class ParsedSentence {

    private final Sentence sentence;
    private final List<Token> tokens;
    private final int[][] children;

    public ParsedSentence(Sentence sentence, List<Token> tokens) {
        this.sentence = sentence;
        this.tokens = List.copyOf(tokens);
        this.children = childrenOf(this.tokens);
    }

    private static int[][] childrenOf(List<Token> tokens) {
        List<List<Integer>> byHead = new ArrayList<>();
        tokens.forEach(t -> byHead.add(new ArrayList<>()));
        for (Token t : tokens) {
            if (t.head() != Token.ROOT) {
                byHead.get(t.head()).add(t.index());
            }
        }
        return byHead.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    public Sentence sentence() {
        return sentence;
    }

    public int index() {
        return sentence.index();
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** The tokens that depend on {@code token}, left to right. */
    public List<Token> children(Token token) {
        List<Token> result = new ArrayList<>(children[token.index()].length);
        for (int child : children[token.index()]) {
            result.add(tokens.get(child));
        }
        return result;
    }

    public Stream<Token> children(Token token, String label) {
        return children(token).stream().filter(t -> t.label().equals(label));
    }

    public Optional<Token> child(Token token, String label) {
        return children(token, label).findFirst();
    }

    public Optional<Token> child(Token token, Predicate<Token> condition) {
        return children(token).stream().filter(condition).findFirst();
    }

    public boolean hasChild(Token token, String label) {
        return child(token, label).isPresent();
    }

    public Optional<Token> head(Token token) {
        return token.head() == Token.ROOT ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    public Optional<Token> next(Token token) {
        return token.index() + 1 < size() ? Optional.of(tokens.get(token.index() + 1)) : Optional.empty();
    }

    public Optional<Token> previous(Token token) {
        return token.index() > 0 ? Optional.of(tokens.get(token.index() - 1)) : Optional.empty();
    }

    /** {@code token} and everything below it, in text order. */
    public List<Token> subtree(Token token) {
        boolean[] in = new boolean[size()];
        mark(token.index(), in);
        List<Token> result = new ArrayList<>();
        for (int i = 0; i < in.length; i++) {
            if (in[i]) {
                result.add(tokens.get(i));
            }
        }
        return result;
    }

    private void mark(int index, boolean[] in) {
        if (!in[index]) {
            in[index] = true;
            for (int child : children[index]) {
                mark(child, in);
            }
        }
    }

    /** Whether {@code ancestor} stands on the way from {@code token} up to the root; a token dominates itself. */
    public boolean dominates(Token ancestor, Token token) {
        int at = token.index();
        for (int steps = 0; at != Token.ROOT && steps <= size(); steps++) {
            if (at == ancestor.index()) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    /** The span from the first to the last of {@code some}, which must not be empty. */
    public static Span spanOf(List<Token> some) {
        return some.stream().map(Token::span).reduce(Span::cover).orElseThrow();
    }

    /** The token that covers {@code offset} of the article's text. */
    public Optional<Token> at(int offset) {
        return tokens.stream().filter(t -> t.span().contains(offset)).findFirst();
    }
}
