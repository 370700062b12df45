package org.polybius.engine.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.Span;

/** A sentence as a dependency tree. Immutable; tokens are in text order. */
public final class ParsedSentence {

    private final Sentence sentence;
    private final List<Token> tokens;
    /** Of each token those that depend on it, left to right. */
    private final List<List<Token>> children;

    public ParsedSentence(Sentence sentence, List<Token> tokens) {
        this.sentence = sentence;
        this.tokens = List.copyOf(tokens);
        this.children = childrenOf(this.tokens);
    }

    private static List<List<Token>> childrenOf(List<Token> tokens) {
        int[] counts = new int[tokens.size()];
        for (Token token : tokens) {
            if (token.head() != Token.ROOT) {
                counts[token.head()]++;
            }
        }
        Token[][] byHead = new Token[counts.length][];
        for (Token token : tokens) {
            int head = token.head();
            if (head != Token.ROOT) {
                if (byHead[head] == null) {
                    byHead[head] = new Token[counts[head]];
                }
                byHead[head][byHead[head].length - counts[head]--] = token;
            }
        }
        List<List<Token>> children = new ArrayList<>(byHead.length);
        for (Token[] some : byHead) {
            children.add(some == null ? List.of() : List.of(some));
        }
        return children;
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
        return children.get(token.index());
    }

    /** The tokens that depend on {@code token} by {@code label}, left to right. */
    public List<Token> children(Token token, String label) {
        List<Token> all = children(token);
        List<Token> result = List.of();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).label().equals(label)) {
                if (result.isEmpty()) {
                    result = new ArrayList<>(all.size() - i);
                }
                result.add(all.get(i));
            }
        }
        return result;
    }

    public Optional<Token> child(Token token, String label) {
        for (Token child : children(token)) {
            if (child.label().equals(label)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    public Optional<Token> child(Token token, Predicate<Token> condition) {
        for (Token child : children(token)) {
            if (condition.test(child)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    public boolean hasChild(Token token, String label) {
        return child(token, label).isPresent();
    }

    public boolean hasChild(Token token, Predicate<Token> condition) {
        return child(token, condition).isPresent();
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
            for (Token child : children.get(index)) {
                mark(child.index(), in);
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
        Span span = some.get(0).span();
        for (int i = 1; i < some.size(); i++) {
            span = span.cover(some.get(i).span());
        }
        return span;
    }

    /** The token that covers {@code offset} of the article's text. */
    public Optional<Token> at(int offset) {
        return tokens.stream().filter(t -> t.span().contains(offset)).findFirst();
    }
}
