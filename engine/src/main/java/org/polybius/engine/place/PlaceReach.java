package org.polybius.engine.place;

import java.util.BitSet;
import java.util.List;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;

/**
 * Which sentences around another one may decide which of several places a name in it means, by their words alone: those in
 * reach that name a place or a people.
 */
public final class PlaceReach {

    /** More stretches of letters than the longest name has. */
    private static final int LONGEST = 2 * ToponymFinder.LONGEST;

    private final Gazetteer gazetteer;

    public PlaceReach(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The places in the list of {@code sentences} that the one at {@code place} leans on. */
    public BitSet leansOn(Article article, List<Sentence> sentences, int place) {
        BitSet result = new BitSet();
        if (mostMeant(article, sentences.get(place)) > 1) {
            for (int other = 0; other < sentences.size(); other++) {
                boolean near = other != place
                        && Geoparser.isNearby(
                                sentences.get(other).index(),
                                sentences.get(place).index());
                if (near && mostMeant(article, sentences.get(other)) > 0) {
                    result.set(other);
                }
            }
        }
        return result;
    }

    /** Of all that may be the name of a place or a people in {@code sentence}: how many places the most ambiguous means. */
    private int mostMeant(Article article, Sentence sentence) {
        String text = article.words(sentence.span()).replace('\n', ' ').replace('\r', ' ');
        int most = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.codePointAt(i)) && (i == 0 || !Character.isLetter(text.charAt(i - 1)))) {
                most = Math.max(most, mostMeant(text, i));
            }
        }
        return most;
    }

    private int mostMeant(String text, int start) {
        int most = 0;
        int stretches = 0;
        for (int end = start + 1; end <= text.length() && stretches < LONGEST; end++) {
            boolean ends = Character.isLetterOrDigit(text.charAt(end - 1))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            if (ends) {
                stretches++;
                String name = text.substring(start, end);
                List<Entry> entries = gazetteer.named(name);
                most = Math.max(most, ToponymFinder.isSpelledOut(name, entries) ? entries.size() : 0);
                most = Math.max(most, gazetteer.countryOfDemonym(name).isPresent() ? 1 : 0);
            }
        }
        return most;
    }
}
