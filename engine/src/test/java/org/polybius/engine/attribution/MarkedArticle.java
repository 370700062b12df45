package org.polybius.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.SentenceSplitter;
import org.polybius.engine.article.Span;
import org.polybius.engine.parsing.DependencyParser;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.parsing.ParsedSentence;

/** An article written on one line, with its attribution marked: "[Novak|source] [said|cue] [talks failed|content]." */
final class MarkedArticle {

    private static final String HEADLINE = "HEADLINE ";

    private final StringBuilder text = new StringBuilder();
    private final List<Span> paragraphs = new ArrayList<>();
    private final List<Span> sources = new ArrayList<>();
    private final List<Span> cues = new ArrayList<>();
    private final List<Span> contents = new ArrayList<>();
    private final boolean headline;

    MarkedArticle(String marked) {
        headline = marked.startsWith(HEADLINE);
        String rest = headline ? marked.substring(HEADLINE.length()) : marked;
        int paragraph = 0;
        int open = 0;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (c == '[') {
                open = text.length();
            } else if (c == '|') {
                int close = rest.indexOf(']', i);
                spansOf(rest.substring(i + 1, close)).add(new Span(open, text.length()));
                i = close;
            } else if (c == '¶') {
                paragraphs.add(new Span(paragraph, text.length() - 1));
                text.append('\n');
                paragraph = text.length();
                i++;
            } else {
                text.append(c);
            }
        }
        paragraphs.add(new Span(paragraph, text.length()));
    }

    private List<Span> spansOf(String role) {
        return switch (role) {
            case "source" -> sources;
            case "cue" -> cues;
            case "content" -> contents;
            default -> throw new IllegalArgumentException("no part of an attribution: " + role);
        };
    }

    Article article() {
        Optional<Span> head = headline ? Optional.of(paragraphs.get(0)) : Optional.empty();
        List<Span> body = headline ? List.of() : paragraphs;
        return new Article(
                "test",
                text.toString(),
                head,
                Optional.empty(),
                body,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    ParsedArticle parsed(DependencyParser parser) {
        Article article = article();
        return new ParsedArticle(
                article,
                new SentenceSplitter()
                        .split(article).stream()
                                .map(sentence -> new ParsedSentence(sentence, parser.parse(article, sentence)))
                                .toList());
    }

    String marks() {
        return describe(sources, cues, contents);
    }

    String marks(Attribution attribution) {
        List<Span> source = attribution.source().map(m -> m.span()).stream().toList();
        return describe(source, attribution.cue(), attribution.content());
    }

    private String describe(List<Span> source, List<Span> cue, List<Span> content) {
        return "source " + words(source) + ", cue " + words(cue) + ", content " + words(content);
    }

    private List<String> words(List<Span> spans) {
        return Stream.of(spans).flatMap(List::stream).map(s -> s.in(text)).toList();
    }
}
