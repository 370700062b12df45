package org.polybius.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;
import org.polybius.engine.judge.Heads;
import org.polybius.engine.judge.Hints;
import org.polybius.engine.judge.TreePath;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;
import org.polybius.training.Example.Act;

/** Some examples as flat arrays: pieces, the words that were read, and pairs of a trigger and a word. */
final class Batch {

    /** No act, and the types. */
    static final int TYPES = 1 + EventType.values().length;

    static final int FACTUALITY = Factuality.values().length;

    private static final float NOWHERE = -1e4f;

    private final List<Example> examples;
    private final Map<String, Integer> paths;
    private final int length;
    private final Ints ids = new Ints();
    private final List<Float> mask = new ArrayList<>();
    private final Ints wordRows = new Ints();
    private final Ints types = new Ints();
    private final Ints typeHints = new Ints();
    private final Ints weakHints = new Ints();
    private final Ints triggerRows = new Ints();
    private final Ints factuality = new Ints();
    private final Ints factualityHints = new Ints();
    private final Ints pairTriggers = new Ints();
    private final Ints pairWords = new Ints();
    private final Ints pairPaths = new Ints();
    private final Ints pairDistances = new Ints();
    private final Ints pairParts = new Ints();
    private final Ints parties = new Ints();

    private static final class Ints extends ArrayList<Integer> {
        private static final long serialVersionUID = 1;

        long[] longs() {
            return stream().mapToLong(Integer::longValue).toArray();
        }

        int[] ints() {
            return stream().mapToInt(Integer::intValue).toArray();
        }

        float[] floats() {
            float[] floats = new float[size()];
            for (int i = 0; i < floats.length; i++) {
                floats[i] = get(i);
            }
            return floats;
        }
    }

    /**
     * @param paths the rows of the ways through the tree
     * @param withoutHints the share of the examples whose hints are withheld, so that the judge learns to read by itself
     */
    Batch(List<Example> examples, Map<String, Integer> paths, double withoutHints, Random random) {
        this.examples = examples;
        this.paths = paths;
        this.length =
                examples.stream().mapToInt(e -> e.pieces().ids().length).max().orElseThrow();
        for (int place = 0; place < examples.size(); place++) {
            Example example = examples.get(place);
            boolean withheld = random.nextDouble() < withoutHints;
            Hints hints = withheld
                    ? Hints.none(example.sentence().size())
                    : example.view().hints();
            add(place, example, hints);
        }
    }

    private void add(int place, Example example, Hints hints) {
        int[] pieces = example.pieces().ids();
        for (int i = 0; i < length; i++) {
            ids.add(i < pieces.length ? pieces[i] : 0);
            mask.add(i < pieces.length ? 0 : NOWHERE);
        }
        int[] rows = new int[example.sentence().size()];
        for (int word = 0; word < rows.length; word++) {
            int first = example.pieces().first()[word];
            rows[word] = first > 0 ? wordRows.size() : -1;
            if (first > 0) {
                wordRows.add(place * length + first);
                types.add(example.types()[word]);
                typeHints.add(hints.types()[word]);
                weakHints.add(hints.weak()[word]);
            }
        }
        for (Act act : example.acts()) {
            triggerRows.add(rows[act.trigger()]);
            factuality.add(act.factuality());
            factualityHints.add(hints.factuality()[act.trigger()]);
            addPairs(example.sentence(), act, hints, rows);
        }
    }

    private void addPairs(ParsedSentence sentence, Act act, Hints hints, int[] rows) {
        Token trigger = sentence.token(act.trigger());
        for (int word = 0; word < rows.length; word++) {
            if (rows[word] >= 0 && word != act.trigger()) {
                pairTriggers.add(rows[act.trigger()]);
                pairWords.add(rows[word]);
                pairPaths.add(paths.getOrDefault(TreePath.between(sentence, trigger, sentence.token(word)), 0));
                pairDistances.add(Heads.distance(act.trigger(), word));
                pairParts.add(hints.part(act.trigger(), word));
                parties.add(act.actor()[word]);
                parties.add(act.recipient()[word]);
            }
        }
    }

    int size() {
        return examples.size();
    }

    int length() {
        return length;
    }

    int pairs() {
        return pairWords.size();
    }

    long[] ids() {
        return ids.longs();
    }

    float[] mask() {
        float[] floats = new float[mask.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = mask.get(i);
        }
        return floats;
    }

    long[] wordRows() {
        return wordRows.longs();
    }

    /** Of each word its type, or {@link Example#OPEN}. */
    int[] types() {
        return types.ints();
    }

    long[] typeHints() {
        return typeHints.longs();
    }

    long[] weakHints() {
        return weakHints.longs();
    }

    long[] triggerRows() {
        return triggerRows.longs();
    }

    int[] factuality() {
        return factuality.ints();
    }

    long[] factualityHints() {
        return factualityHints.longs();
    }

    long[] pairTriggers() {
        return pairTriggers.longs();
    }

    long[] pairWords() {
        return pairWords.longs();
    }

    long[] pairPaths() {
        return pairPaths.longs();
    }

    long[] pairDistances() {
        return pairDistances.longs();
    }

    long[] pairParts() {
        return pairParts.longs();
    }

    /** For each pair whether the word is the actor and whether it is the recipient; 0 where that is open. */
    float[] parties() {
        float[] right = parties.floats();
        for (int i = 0; i < right.length; i++) {
            right[i] = Math.max(right[i], 0);
        }
        return right;
    }

    /** As {@link #parties()}, 0 where it is open and 1 where not. */
    float[] partiesKnown() {
        float[] known = parties.floats();
        for (int i = 0; i < known.length; i++) {
            known[i] = known[i] == Example.OPEN ? 0 : 1;
        }
        return known;
    }
}
