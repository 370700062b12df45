package org.polybius.engine.parsing;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.Span;

/**
 * The library that the weights come from, to hold {@link GreedyParser} against: the English tagger and transition-based dependency parser of NLP4J (Choi and McCallum, "Transition-based dependency
 * parsing with selectional branching", ACL 2013). Loading takes some ten seconds and 1.2 GiB: make one and share it.
 */
public final class Nlp4jParser implements DependencyParser {

    /**
     * Sentences of more tokens than this are parsed in pieces of this length, each piece a tree of its own: no prose has
     * them, and a table or list without a full stop must cost itself alone.
     */
    private static final int MAX_TOKENS = 400;

    /** No word embeddings, gazetteers or entity model: they change nothing in tags and trees and double the loading. */
    private static final String CONFIGURATION = """
            <configuration>
              <tsv><column index="1" field="form"/></tsv>
              <lexica>
                <ambiguity_classes field="word_form_simplified_lowercase">\
            edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
                <word_clusters field="word_form_simplified_lowercase">\
            edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
              </lexica>
              <models>
                <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
                <dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep>
              </models>
            </configuration>
            """;

    private final Tokenizer tokenizer = new EnglishTokenizer();
    private final NLPDecoder decoder =
            new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));

    @Override
    public List<Token> parse(Article article, Sentence sentence) {
        var words = tokenizer.tokenize(
                article.words(sentence.span()).replace('\n', ' ').replace('\r', ' '));
        List<Token> tokens = new ArrayList<>(words.size());
        for (int from = 0; from < words.size(); from += MAX_TOKENS) {
            var piece = words.subList(from, Math.min(from + MAX_TOKENS, words.size()));
            addTree(piece, from, article.text(), sentence.span().start(), tokens);
        }
        return tokens;
    }

    private void addTree(
            List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> words,
            int firstIndex,
            String text,
            int offset,
            List<Token> tokens) {
        NLPNode[] nodes = decoder.toNodeArray(words);
        decoder.decode(nodes);
        // Node 0 is the artificial root.
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            NLPNode head = node.getDependencyHead();
            boolean isRoot = head == null || head.getID() == 0;
            Span span = new Span(offset + node.getStartOffset(), offset + node.getEndOffset());
            tokens.add(new Token(
                    firstIndex + i - 1,
                    span,
                    span.in(text),
                    node.getLemma(),
                    node.getPartOfSpeechTag(),
                    isRoot ? Token.ROOT : firstIndex + head.getID() - 1,
                    isRoot ? "root" : node.getDependencyLabel()));
        }
    }
}
