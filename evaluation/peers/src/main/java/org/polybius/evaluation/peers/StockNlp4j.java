package org.polybius.evaluation.peers;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;

/**
 * NLP4J as published, with its tokenizer, tagger, lemmatizer and dependency parser. Without its word embeddings and its
 * entity model: they change nothing in tags and trees, and it is faster without.
 */
final class StockNlp4j implements Peer {

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
    public void read(Article article, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            var tokens = tokenizer.tokenize(Lines.oneLine(article, sentence));
            decoder.decode(decoder.toNodeArray(tokens));
        }
    }
}
