package org.polybius.engine.attribution;

import java.util.BitSet;
import java.util.List;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.Span;
import org.polybius.engine.packing.PackedInput;
import org.polybius.engine.parsing.FormIndex;

/**
 * Which sentences may hand a speaker to another one, by the words and marks alone. A quotation ties the sentences that it
 * goes through, and the one before it, whose speaker it may go on with; of those tied together each that may hold a cue
 * counts.
 */
public final class QuotationReach {

    static final int CUE = 0;

    /** Forms of all words that may be a cue, or part of one; made by the build. */
    private final FormIndex cues = FormIndex.read(PackedInput.resource(QuotationReach.class, "cue-words.packed"));

    /** For each of {@code sentences} the number of its group: those of one group are tied together. */
    public int[] groups(Article article, List<Sentence> sentences) {
        int[] groups = new int[sentences.size()];
        BitSet tied = tied(article, sentences);
        for (int i = 1; i < groups.length; i++) {
            groups[i] = groups[i - 1] + (tied.get(i) ? 0 : 1);
        }
        return groups;
    }

    /** Whether {@code sentence} may hold a cue. */
    public boolean mayHoldCue(CharSequence text, Span sentence) {
        BitSet found = new BitSet();
        cues.find(text, sentence.start(), sentence.end(), found);
        return found.get(CUE)
                || text.subSequence(sentence.start(), sentence.end()).toString().indexOf(':') >= 0;
    }

    /** The places of sentences that are tied to the one before them. */
    private static BitSet tied(Article article, List<Sentence> sentences) {
        BitSet tied = new BitSet();
        List<Quotation> quotations = QuotationScanner.scan(article);
        int at = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i).span();
            while (at < quotations.size() && quotations.get(at).span().end() <= sentence.start()) {
                at++;
            }
            int before = i == 0 ? 0 : sentences.get(i - 1).span().end();
            // A quotation that holds no word of its own may stand between two sentences.
            boolean begins = at < quotations.size() && quotations.get(at).span().start() <= sentence.start();
            boolean between = at > 0 && quotations.get(at - 1).span().end() > before;
            if (begins || between) {
                tied.set(i);
            }
        }
        return tied;
    }
}
