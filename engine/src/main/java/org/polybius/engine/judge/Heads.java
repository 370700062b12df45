package org.polybius.engine.judge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/**
 * What the encoder is given beside the words, as rows of its tables, and how much each hint of the rules counts for its
 * answers. Each table has a row a value.
 *
 * @param paths the ways through the tree that have rows of their own; row 0 is for all others
 * @param labels the dependency labels that have rows of their own; row 0 is for all others
 * @param type 17 columns: none, and the types
 * @param weak as {@code type}
 * @param factuality 6 columns
 */
public record Heads(
        Map<String, Integer> paths, Map<String, Integer> labels, float[][] type, float[][] weak, float[][] factuality) {

    /** How many values {@link #distance(int, int)} has. */
    public static final int DISTANCES = 16;

    /** How many numbers the encoder has for a piece. */
    static final int WIDTH = 384;

    private static final int[] STEPS = {0, 1, 2, 3, 4, 8, 16};

    /** The row of the way from {@code trigger} to {@code word}. */
    public int path(ParsedSentence sentence, Token trigger, Token word) {
        return paths.getOrDefault(TreePath.between(sentence, trigger, word), 0);
    }

    /** The row of the word's dependency label. */
    public int label(Token word) {
        return labels.getOrDefault(word.label(), 0);
    }

    /** The row of the distance in words, longer ones in steps. */
    public static int distance(int trigger, int word) {
        int away = Math.abs(word - trigger);
        int step = 0;
        while (step < STEPS.length && away > STEPS[step]) {
            step++;
        }
        return word < trigger ? DISTANCES / 2 + step : step;
    }

    /** Whether {@code word} can be the head of a phrase that takes part in an act; of others that is not asked. */
    public static boolean canTakePart(Token word) {
        return word.isNoun()
                || word.isPronoun()
                || word.tag().equals("CD")
                || word.tag().equals("DT")
                || word.tag().startsWith("JJ");
    }

    public void write(DataOutputStream out) throws IOException {
        for (Map<String, Integer> rows : List.of(paths, labels)) {
            out.writeInt(rows.size());
            for (Map.Entry<String, Integer> entry : rows.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue());
            }
        }
        for (float[][] table : List.of(type, weak, factuality)) {
            out.writeInt(table.length);
            out.writeInt(table[0].length);
            for (float[] row : table) {
                for (float value : row) {
                    out.writeFloat(value);
                }
            }
        }
    }

    static Heads read(DataInputStream in) throws IOException {
        return new Heads(rows(in), rows(in), table(in), table(in), table(in));
    }

    private static Map<String, Integer> rows(DataInputStream in) throws IOException {
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            rows.put(in.readUTF(), in.readInt());
        }
        return rows;
    }

    private static float[][] table(DataInputStream in) throws IOException {
        float[][] table = new float[in.readInt()][in.readInt()];
        for (float[] row : table) {
            for (int i = 0; i < row.length; i++) {
                row[i] = in.readFloat();
            }
        }
        return table;
    }
}
