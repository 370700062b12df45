package org.polybius.cli;

import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** A sentence's dependency tree, one word a line, each below the word that it depends on. */
final class ParseTree {

    private final ParsedSentence sentence;
    private final StringBuilder text = new StringBuilder();

    ParseTree(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    @Override
    public String toString() {
        text.setLength(0);
        sentence.tokens().stream().filter(t -> t.head() == Token.ROOT).forEach(root -> add(root, "  ", ""));
        return text.toString();
    }

    private void add(Token token, String indent, String branch) {
        text.append(indent).append(branch);
        text.append(Printable.line(token.surface()));
        text.append(" (").append(token.label()).append(", ").append(token.tag()).append(")\n");
        var children = sentence.children(token);
        for (int i = 0; i < children.size(); i++) {
            String below = switch (branch) {
                case "" -> "";
                case "└ " -> "  ";
                default -> "│ ";
            };
            add(children.get(i), indent + below, i + 1 < children.size() ? "├ " : "└ ");
        }
    }
}
