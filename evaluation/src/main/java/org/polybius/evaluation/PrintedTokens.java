package org.polybius.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.polybius.engine.article.Span;

/**
 * The tokens of a treebank joined as an article prints them: "did n't", "Miami - based" and "`` no ''" as "didn't",
 * "Miami-based" and "“no”". The engine reads articles, and a parser reads detached marks as something else.
 *
 * @param spans where each token stands in {@code text}
 */
record PrintedTokens(String text, List<Span> spans) {

    private static final Set<String> CLOSING = Set.of(
            ",", ".", ";", ":", "?", "!", "%", ")", "]", "''", "'", "'s", "n't", "'re", "'ve", "'ll", "'m", "'d",
            "...");
    private static final Set<String> OPENING = Set.of("(", "[", "$", "US$", "C$", "``", "#");

    static PrintedTokens of(List<String> tokens) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        boolean quoted = false;
        boolean joins = true;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            boolean mark = token.equals("\"");
            boolean hyphen = isHyphen(tokens, i);
            if (!joins && !hyphen && !CLOSING.contains(token) && !(mark && quoted)) {
                text.append(' ');
            }
            int start = text.length();
            text.append(printed(token));
            spans.add(new Span(start, text.length()));
            quoted = mark != quoted;
            joins = hyphen || OPENING.contains(token) || (mark && quoted);
        }
        return new PrintedTokens(text.toString(), spans);
    }

    private static boolean isHyphen(List<String> tokens, int at) {
        return tokens.get(at).equals("-") && at > 0 && at + 1 < tokens.size() && isWord(tokens.get(at - 1));
    }

    private static boolean isWord(String token) {
        return !token.isEmpty() && Character.isLetterOrDigit(token.charAt(token.length() - 1));
    }

    private static String printed(String token) {
        return switch (token) {
            case "``" -> "“";
            case "''" -> "”";
            default -> token;
        };
    }
}
