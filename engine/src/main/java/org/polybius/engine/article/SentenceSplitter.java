package org.polybius.engine.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article into sentences, by rules and in one pass. The headline is one sentence, {@value Sentence#HEADLINE};
 * a body sentence never reaches over the end of its paragraph. There is no longest sentence: whoever cannot take a
 * very long one sees to that.
 */
public final class SentenceSplitter {

    /** The headline, where there is one, then the body's sentences in order. */
    public List<Sentence> split(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        article.headline().ifPresent(span -> sentences.add(new Sentence(Sentence.HEADLINE, span, Sentence.HEADLINE)));
        int index = 0;
        for (int paragraph = 0; paragraph < article.paragraphs().size(); paragraph++) {
            for (Span span : split(article.text(), article.paragraphs().get(paragraph))) {
                sentences.add(new Sentence(index++, span, paragraph));
            }
        }
        return List.copyOf(sentences);
    }

    /** The sentences of one paragraph, without surrounding white space. What holds no letter or digit is none. */
    List<Span> split(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        int start = paragraph.start();
        for (int end : new SentenceEnds(text, paragraph).find()) {
            Span sentence = trimmed(text, start, end);
            if (holdsWords(text, sentence)) {
                sentences.add(sentence);
            }
            start = end;
        }
        return sentences;
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && SentenceEnds.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && SentenceEnds.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean holdsWords(String text, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
