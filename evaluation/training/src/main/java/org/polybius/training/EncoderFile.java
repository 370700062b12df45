package org.polybius.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import java.util.List;
import java.util.Map;
import org.polybius.engine.judge.Heads;
import org.polybius.engine.judge.WordPieces;
import org.polybius.training.OnnxGraph.Attribute;

/**
 * Writes what a {@link Network} has learned: what reads and what answers as an ONNX model each, and the tables of the hints. Weights are rounded to 7 bits, a scale a column, so that no processor's 16-bit sums overflow and whole-number
 * sums are the same on all; embeddings to 8 bits, a scale a row.
 */
final class EncoderFile {

    private static final int MOST_7 = 63;
    private static final int MOST_8 = 127;
    private static final long HEADS = 12;
    private static final long HEAD_WIDTH = Network.WIDTH / HEADS;

    /** The scores' division by the root of the width is put into the queries. */
    private static final float ROOT = (float) (1 / Math.sqrt(HEAD_WIDTH));

    private final Network network;
    private final OnnxGraph graph = new OnnxGraph();

    private EncoderFile(Network network) {
        this.network = network;
    }

    /** What reads a sentence: the pieces' ids, places and marks in, each piece's logits of the types and its numbers out. */
    static byte[] reader(Network network) {
        return new EncoderFile(network).reader();
    }

    /** What answers questions of a sentence that was read: the sentence's numbers and the questions in, their logits out. */
    static byte[] answerer(Network network) {
        return new EncoderFile(network).answerer();
    }

    private byte[] reader() {
        String ids = graph.input("ids", OnnxGraph.INT64, List.of(1, "pieces"));
        String places = graph.input("places", OnnxGraph.INT64, List.of("pieces"));
        String labels = graph.input("labels", OnnxGraph.INT64, List.of("pieces"));
        String weak = graph.input("weak", OnnxGraph.INT64, List.of("pieces"));
        String marks = graph.add("Add", List.of(gather("mark.label", labels), gather("mark.weak", weak)));
        String x = normalize(graph.add("Add", List.of(embed(ids, places), marks)), "embeddings.LayerNorm");
        for (int layer = 0; layer < network.layers(); layer++) {
            x = layer(x, Network.layer(layer));
        }
        graph.output(
                exactly(x, columns(".weight", "head.type"), columns(".bias", "head.type")),
                "types",
                List.of(1, "pieces", Batch.TYPES));
        graph.output(x, "numbers", List.of(1, "pieces", Network.WIDTH));
        return graph.model("polybius-judge-reader");
    }

    private byte[] answerer() {
        String name = Network.layer(network.layers());
        String self = name + "attention.self.";
        String pieces = graph.input("numbers", OnnxGraph.FLOAT, List.of(1, "pieces", Network.WIDTH));
        String triggers = graph.input("triggers", OnnxGraph.INT64, List.of("questions"));
        String words = graph.input("words", OnnxGraph.INT64, List.of("questions"));
        String asked =
                graph.add("Add", List.of(picked(pieces, words), linear(picked(pieces, triggers), "ask.trigger")));
        for (String table : List.of("path", "distance", "part")) {
            String rows = graph.input(table + "s", OnnxGraph.INT64, List.of("questions"));
            asked = graph.add("Add", List.of(asked, gather("ask." + table, rows)));
        }
        String x = normalize(asked, "ask.LayerNorm");
        NDArray queryWeight = network.weight(self + "query.weight").mul(ROOT);
        String query =
                heads(linear(x, queryWeight, network.weight(self + "query.bias").mul(ROOT)), 0, 2, 1, 3);
        String key = heads(linear(pieces, self + "key"), 0, 2, 3, 1);
        String value = heads(linear(pieces, self + "value"), 0, 2, 1, 3);
        String answers = onward(x, query, key, value, name);
        String[] all = {"head.party", "head.factuality", "head.retype"};
        NDArray weight = columns(".weight", all);
        graph.output(
                exactly(answers, weight, columns(".bias", all)),
                "logits",
                List.of(1, "questions", weight.getShape().get(1)));
        return graph.model("polybius-judge-answerer");
    }

    /** The pieces at {@code places}. */
    private String picked(String pieces, String places) {
        return graph.add("Gather", List.of(pieces, places), new Attribute("axis", 1L));
    }

    private String gather(String table, String rows) {
        return graph.add("Gather", List.of(floats(network.weight(table)), rows));
    }

    /** Without rounding: of the answers themselves the sums are few. */
    private String exactly(String x, NDArray weight, NDArray bias) {
        return graph.add("Add", List.of(graph.add("MatMul", List.of(x, floats(weight))), floats(bias)));
    }

    private String embed(String ids, String places) {
        NDArray table = network.weight("embeddings.word_embeddings.weight");
        int rows = (int) table.getShape().get(0);
        int columns = (int) table.getShape().get(1);
        float[] values = table.toFloatArray();
        byte[] rounded = new byte[values.length];
        float[] scales = new float[rows];
        for (int row = 0; row < rows; row++) {
            scales[row] = scale(values, row * columns, 1, columns, MOST_8);
            for (int i = row * columns; i < (row + 1) * columns; i++) {
                rounded[i] = (byte) Math.round(values[i] / scales[row]);
            }
        }
        String bytes = graph.add("Gather", List.of(graph.bytes(rounded, rows, columns), ids));
        String whole = graph.add("Cast", List.of(bytes), new Attribute("to", (long) OnnxGraph.FLOAT));
        String scale = graph.add("Gather", List.of(graph.floats(scales, rows, 1), ids));
        NDArray positions = network.weight("embeddings.position_embeddings.weight")
                .get("0:" + WordPieces.MOST)
                .add(network.weight("embeddings.token_type_embeddings.weight").get(0));
        String place = graph.add("Gather", List.of(floats(positions), places));
        return graph.add("Add", List.of(graph.add("Mul", List.of(whole, scale)), place));
    }

    private String layer(String x, String name) {
        String self = name + "attention.self.";
        NDArray weight = NDArrays.concat(
                new NDList(
                        network.weight(self + "query.weight").mul(ROOT),
                        network.weight(self + "key.weight"),
                        network.weight(self + "value.weight")),
                1);
        NDArray bias = NDArrays.concat(new NDList(
                network.weight(self + "query.bias").mul(ROOT),
                network.weight(self + "key.bias"),
                network.weight(self + "value.bias")));
        String width = graph.longs(Network.WIDTH, Network.WIDTH, Network.WIDTH);
        List<String> parts = graph.add("Split", List.of(linear(x, weight, bias), width), 3, new Attribute("axis", -1L));
        String query = heads(parts.get(0), 0, 2, 1, 3);
        String key = heads(parts.get(1), 0, 2, 3, 1);
        String value = heads(parts.get(2), 0, 2, 1, 3);
        return onward(x, query, key, value, name);
    }

    /** A layer from where it is known what asks, where it looks and what it finds there. */
    private String onward(String x, String query, String key, String value, String name) {
        String scores = graph.add("MatMul", List.of(query, key));
        String shares = graph.add("Softmax", List.of(scores), new Attribute("axis", -1L));
        String mixed = graph.add(
                "Transpose",
                List.of(graph.add("MatMul", List.of(shares, value))),
                new Attribute("perm", new long[] {0, 2, 1, 3}));
        String flat = graph.add("Reshape", List.of(mixed, graph.longs(0, 0, Network.WIDTH)));
        String attended = normalize(
                graph.add("Add", List.of(linear(flat, name + "attention.output.dense"), x)),
                name + "attention.output.LayerNorm");
        String wide = graph.add("com.microsoft.Gelu", List.of(linear(attended, name + "intermediate.dense")));
        return normalize(
                graph.add("Add", List.of(linear(wide, name + "output.dense"), attended)), name + "output.LayerNorm");
    }

    private String heads(String x, long... order) {
        String split = graph.add("Reshape", List.of(x, graph.longs(0, 0, HEADS, HEAD_WIDTH)));
        return graph.add("Transpose", List.of(split), new Attribute("perm", order));
    }

    private String linear(String x, String name) {
        return linear(x, network.weight(name + ".weight"), network.weight(name + ".bias"));
    }

    private String linear(String x, NDArray weight, NDArray bias) {
        int rows = (int) weight.getShape().get(0);
        int columns = (int) weight.getShape().get(1);
        float[] values = weight.toFloatArray();
        byte[] rounded = new byte[values.length];
        float[] scales = new float[columns];
        for (int column = 0; column < columns; column++) {
            scales[column] = scale(values, column, columns, rows, MOST_7);
            for (int i = column; i < values.length; i += columns) {
                rounded[i] = (byte) Math.round(values[i] / scales[column]);
            }
        }
        return graph.add(
                "com.microsoft.DynamicQuantizeMatMul",
                List.of(x, graph.bytes(rounded, rows, columns), graph.floats(scales, columns), "", floats(bias)));
    }

    /** Of the largest of {@code count} values from {@code start} on. */
    private static float scale(float[] values, int start, int step, int count, int most) {
        float largest = 0;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, Math.abs(values[start + i * step]));
        }
        return largest == 0 ? 1 : largest / most;
    }

    private String normalize(String x, String name) {
        return graph.add(
                "LayerNormalization",
                List.of(x, floats(network.weight(name + ".weight")), floats(network.weight(name + ".bias"))),
                new Attribute("axis", -1L),
                new Attribute("epsilon", 1e-12f));
    }

    private String floats(NDArray array) {
        return graph.floats(array.toFloatArray(), array.getShape().getShape());
    }

    private NDArray columns(String part, String... heads) {
        NDList all = new NDList();
        for (String head : heads) {
            all.add(network.weight(head + part));
        }
        return NDArrays.concat(all, part.equals(".bias") ? 0 : 1);
    }

    /** What the judge adds to the encoder's answers. */
    static Heads heads(Network network, Map<String, Integer> paths, Map<String, Integer> labels) {
        return new Heads(
                paths,
                labels,
                table(network.weight("hint.type")),
                table(network.weight("hint.weak")),
                table(network.weight("hint.factuality")));
    }

    private static float[][] table(NDArray array) {
        int columns = (int) array.getShape().get(1);
        float[] values = array.toFloatArray();
        float[][] table = new float[values.length / columns][columns];
        for (int row = 0; row < table.length; row++) {
            System.arraycopy(values, row * columns, table[row], 0, columns);
        }
        return table;
    }
}
