package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.Span;
import org.polybius.engine.parsing.DependencyParser;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.parsing.TreeRepair;

/** A sentence of a rule file: "[Kenya|actor] [freed|trigger] [six men|recipient]." */
record MarkedSentence(String text, List<Mark> marks) {

    record Mark(String role, Span span) {}

    static MarkedSentence of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
            int bar = marked.indexOf('|', open);
            int close = marked.indexOf(']', open);
            if (bar < 0 || close < bar) {
                throw new IllegalArgumentException("marked wrongly: " + marked);
            }
            text.append(marked, at, open);
            int start = text.length();
            text.append(marked, open + 1, bar);
            marks.add(new Mark(marked.substring(bar + 1, close), new Span(start, text.length())));
            at = close + 1;
        }
        return new MarkedSentence(text.append(marked.substring(at)).toString(), marks);
    }

    ParsedArticle parse(DependencyParser parser) {
        Span all = new Span(0, text.length());
        Article article = new Article(
                "example",
                text,
                Optional.empty(),
                Optional.empty(),
                List.of(all),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Sentence sentence = new Sentence(0, all, 0);
        return new ParsedArticle(article, List.of(TreeRepair.repair(sentence, parser.parse(article, sentence))));
    }
}
