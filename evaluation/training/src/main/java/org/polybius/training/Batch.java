package org.polybius.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;
import org.polybius.engine.judge.Heads;
import org.polybius.engine.judge.Hints;
import org.polybius.engine.judge.TreePath;
import org.polybius.engine.parsing.Token;
import org.polybius.training.Example.Act;

/**
 * Some examples as flat arrays: pieces, the words that were read, acts, and for each act as many questions as the act with
 * most has: the first of its trigger, then one of each word that may take part in it.
 */
final class Batch {

    /** No act, and the types. */
    static final int TYPES = 1 + EventType.values().length;

    static final int FACTUALITY = Factuality.values().length;

    private static final float NOWHERE = -1e4f;

    private final List<Example> examples;
    private final Map<String, Integer> paths;
    private final Map<String, Integer> labels;
    private final int length;
    private final int questions;
    private final Ints ids = new Ints();
    private final Ints labelMarks = new Ints();
    private final Ints weakMarks = new Ints();
    private final List<Float> mask = new ArrayList<>();
    private final Ints wordRows = new Ints();
    private final Ints types = new Ints();
    private final Ints typeHints = new Ints();
    private final Ints weakHints = new Ints();
    private final Ints actPlaces = new Ints();
    private final Ints actWords = new Ints();
    private final Ints actTypes = new Ints();
    private final Ints factuality = new Ints();
    private final Ints factualityHints = new Ints();
    private final Ints askedTriggers = new Ints();
    private final Ints askedWords = new Ints();
    private final Ints askedPaths = new Ints();
    private final Ints askedDistances = new Ints();
    private final Ints askedParts = new Ints();
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
     * @param labels the rows of the dependency labels
     * @param withoutHints the share of the examples whose hints are withheld, so that the judge learns to read by itself
     */
    Batch(
            List<Example> examples,
            Map<String, Integer> paths,
            Map<String, Integer> labels,
            double withoutHints,
            Random random) {
        this.examples = examples;
        this.paths = paths;
        this.labels = labels;
        this.length =
                examples.stream().mapToInt(e -> e.pieces().ids().length).max().orElseThrow();
        this.questions = examples.stream()
                .flatMap(example -> example.acts().stream().map(act -> asked(example, act)))
                .mapToInt(List::size)
                .max()
                .orElse(0);
        for (int place = 0; place < examples.size(); place++) {
            Example example = examples.get(place);
            boolean withheld = random.nextDouble() < withoutHints;
            Hints hints = withheld
                    ? Hints.none(example.sentence().size())
                    : example.view().hints();
            add(place, example, hints);
        }
    }

    /** The words that are asked about for an act, its trigger first. */
    private static List<Token> asked(Example example, Act act) {
        Token trigger = example.sentence().token(act.trigger());
        List<Token> asked = new ArrayList<>(List.of(trigger));
        example.sentence().tokens().stream()
                .filter(word -> word.index() != trigger.index())
                .filter(word -> example.pieces().first()[word.index()] > 0)
                .filter(Heads::canTakePart)
                .forEach(asked::add);
        return asked;
    }

    private void add(int place, Example example, Hints hints) {
        int[] pieces = example.pieces().ids();
        int start = ids.size();
        for (int i = 0; i < length; i++) {
            ids.add(i < pieces.length ? pieces[i] : 0);
            mask.add(i < pieces.length ? 0 : NOWHERE);
            labelMarks.add(0);
            weakMarks.add(0);
        }
        int[] rows = new int[example.sentence().size()];
        for (int word = 0; word < rows.length; word++) {
            int first = example.pieces().first()[word];
            if (first > 0) {
                rows[word] = wordRows.size();
                wordRows.add(start + first);
                types.add(example.types()[word]);
                typeHints.add(hints.types()[word]);
                weakHints.add(hints.weak()[word]);
                labelMarks.set(
                        start + first,
                        labels.getOrDefault(example.sentence().token(word).label(), 0));
                weakMarks.set(start + first, hints.weak()[word]);
            }
        }
        for (Act act : example.acts()) {
            actPlaces.add(place);
            actWords.add(rows[act.trigger()]);
            actTypes.add(example.types()[act.trigger()]);
            factuality.add(act.factuality());
            factualityHints.add(hints.factuality()[act.trigger()]);
            ask(start, example, act, hints);
        }
    }

    private void ask(int start, Example example, Act act, Hints hints) {
        Token trigger = example.sentence().token(act.trigger());
        int triggerRow = start + example.pieces().first()[act.trigger()];
        List<Token> asked = asked(example, act);
        for (int i = 0; i < questions; i++) {
            boolean filling = i >= asked.size();
            Token word = filling ? trigger : asked.get(i);
            boolean open = filling || i == 0;
            askedTriggers.add(triggerRow);
            askedWords.add(start + example.pieces().first()[word.index()]);
            askedPaths.add(paths.getOrDefault(TreePath.between(example.sentence(), trigger, word), 0));
            askedDistances.add(Heads.distance(act.trigger(), word.index()));
            askedParts.add(hints.part(act.trigger(), word.index()));
            parties.add(open ? Example.OPEN : act.actor()[word.index()]);
            parties.add(open ? Example.OPEN : act.recipient()[word.index()]);
        }
    }

    int size() {
        return examples.size();
    }

    int length() {
        return length;
    }

    int acts() {
        return actPlaces.size();
    }

    /** How many are asked for each act; the last of them may be repetitions that count for nothing. */
    int questions() {
        return questions;
    }

    long[] ids() {
        return ids.longs();
    }

    long[] labelMarks() {
        return labelMarks.longs();
    }

    long[] weakMarks() {
        return weakMarks.longs();
    }

    float[] mask() {
        float[] floats = new float[mask.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = mask.get(i);
        }
        return floats;
    }

    /** The mask of each act's sentence. */
    float[] actMasks() {
        float[] floats = new float[acts() * length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = mask.get(actPlaces.get(i / length) * length + i % length);
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

    /** The place of each act's sentence. */
    long[] actPlaces() {
        return actPlaces.longs();
    }

    /** Each act's trigger, counted in {@link #wordRows()}. */
    long[] actWords() {
        return actWords.longs();
    }

    int[] actTypes() {
        return actTypes.ints();
    }

    int[] factuality() {
        return factuality.ints();
    }

    long[] factualityHints() {
        return factualityHints.longs();
    }

    /** The first question of each act. */
    long[] firstQuestions() {
        return IntStream.range(0, acts())
                .mapToLong(act -> (long) act * questions)
                .toArray();
    }

    long[] askedTriggers() {
        return askedTriggers.longs();
    }

    long[] askedWords() {
        return askedWords.longs();
    }

    long[] askedPaths() {
        return askedPaths.longs();
    }

    long[] askedDistances() {
        return askedDistances.longs();
    }

    long[] askedParts() {
        return askedParts.longs();
    }

    /** For each question whether the word is the actor and whether it is the recipient; 0 where that is open. */
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
