package org.polybius.engine.parsing;

import org.polybius.engine.article.Span;

/**
 * One word or mark of a parsed sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the article's text
 * @param surface the word as printed
 * @param lemma the base form, lower case
 * @param tag part of speech, Penn Treebank tag set
 * @param head index of the token that it depends on; {@value #ROOT} for the root
 * @param label its relation to the head, CLEAR style (Choi and McCallum 2013): {@code nsubj}, {@code nsubjpass},
 *     {@code dobj}, {@code pobj}, {@code pcomp}, {@code nmod}, {@code relcl} and so on
 */
public record Token(int index, Span span, String surface, String lemma, String tag, int head, String label) {

    public static final int ROOT = -1;

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.equals("WP") || tag.equals("WDT");
    }

    public boolean is(String lemma, String label) {
        return this.lemma.equals(lemma) && this.label.equals(label);
    }
}
