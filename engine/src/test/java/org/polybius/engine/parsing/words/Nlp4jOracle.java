package org.polybius.engine.parsing.words;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.util.List;

/** What the NLP4J library says of words. */
final class Nlp4jOracle {

    private final EnglishTokenizer tokenizer = new EnglishTokenizer();
    private final EnglishMorphAnalyzer lemmatizer = new EnglishMorphAnalyzer();
    private final Features features = new Features();

    private static final class Features extends FeatureTemplate<NLPNode, NLPState<NLPNode>> {

        private static final long serialVersionUID = 1;

        Features() {
            super(null, new HyperParameter());
        }

        List<String> orthographic(NLPNode[] sentence, NLPNode node) {
            List<String> features = getOrthographicFeatures(new POSState<>(sentence), node, true);
            return features == null ? List.of() : features;
        }
    }

    List<Word> tokenize(String text) {
        return tokenizer.tokenize(text).stream()
                .map(token -> new Word(token.getStartOffset(), token.getEndOffset(), token.getWordForm()))
                .toList();
    }

    String simplified(String form) {
        return StringUtils.toSimplifiedForm(form);
    }

    String lowercase(String form) {
        return StringUtils.toLowerCase(form);
    }

    String shape(String simplified) {
        return StringUtils.getShape(simplified, 2);
    }

    List<String> orthographic(String form, boolean firstOfSentence) {
        NLPNode node = new NLPNode(1, form);
        NLPNode other = new NLPNode(1, form);
        return features.orthographic(new NLPNode[] {null, firstOfSentence ? node : other}, node);
    }

    String lemma(String simplified, String tag) {
        return lemmatizer.lemmatize(simplified, tag);
    }
}
