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
 * What the judge adds to the encoder's numbers: how much each hint of the rules counts, and what the way through the tree
 * tells of who takes part. Each table has a row a value.
 *
 * @param paths the ways through the tree that have rows of their own in {@code path}; row 0 is for all others
 * @param type 17 columns: none, and the types
 * @param weak as {@code type}
 * @param factuality 6 columns
 * @param path as many columns as the encoder has numbers for a word as a party
 * @param distance as {@code path}
 * @param part as {@code path}
 * @param out a row for each column of {@code path}, and one column for the actor and one for the recipient
 * @param bias of {@code out}
 */
public record Heads(
        Map<String, Integer> paths,
        float[][] type,
        float[][] weak,
        float[][] factuality,
        float[][] path,
        float[][] distance,
        float[][] part,
        float[][] out,
        float[] bias) {

    /** How many values {@link #distance(int, int)} has. */
    public static final int DISTANCES = 16;

    private static final int[] STEPS = {0, 1, 2, 3, 4, 8, 16};

    /** The row of the way from {@code trigger} to {@code word}. */
    public int path(ParsedSentence sentence, Token trigger, Token word) {
        return paths.getOrDefault(TreePath.between(sentence, trigger, word), 0);
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

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(paths.size());
        for (Map.Entry<String, Integer> entry : paths.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue());
        }
        for (float[][] table : List.of(type, weak, factuality, path, distance, part, this.out, new float[][] {bias})) {
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
        Map<String, Integer> paths = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            paths.put(in.readUTF(), in.readInt());
        }
        return new Heads(
                paths, table(in), table(in), table(in), table(in), table(in), table(in), table(in), table(in)[0]);
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
