package org.polybius.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.Map;
import java.util.TreeMap;
import org.polybius.engine.judge.Heads;
import org.polybius.engine.judge.Hints;
import org.polybius.training.Pretrained.Weights;

/**
 * The judge while it learns: the first layers of a MiniLM (Wang et al. 2020), and the heads of {@link
 * org.polybius.engine.judge.Heads} on top. The embeddings stay as they were published.
 */
final class Network {

    static final int WIDTH = 384;
    static final int PARTY_WIDTH = 128;

    private static final int ATTENTION_HEADS = 12;
    private static final float DROPOUT = 0.1f;
    private static final float SPREAD = 0.02f;
    private static final float CERTAIN = 0.95f;
    private static final float FACTUALITY_WEIGHT = 0.5f;
    private static final float PARTY_WEIGHT = 1;
    private static final String EMBEDDINGS = "embeddings.";

    private final NDManager manager;
    private final int layers;
    private final Map<String, NDArray> weights = new TreeMap<>();

    Network(NDManager manager, Map<String, Weights> pretrained, int layers, int paths) {
        this.manager = manager;
        this.layers = layers;
        pretrained.forEach((name, values) -> {
            if (name.startsWith(EMBEDDINGS) || isOfLayer(name)) {
                weights.put(name, manager.create(values.values(), new Shape(values.shape())));
            }
        });
        addHead("head.type", WIDTH, Batch.TYPES);
        addHead("head.factuality", WIDTH, Batch.FACTUALITY);
        addHead("head.party", WIDTH, PARTY_WIDTH);
        addHead("head.trigger", WIDTH, PARTY_WIDTH);
        addHead("head.out", PARTY_WIDTH, 2);
        addTable("hint.type", Batch.TYPES, Batch.TYPES);
        addTable("hint.weak", Batch.TYPES, Batch.TYPES);
        addTable("hint.factuality", Batch.FACTUALITY + 1, Batch.FACTUALITY);
        addTable("hint.path", paths, PARTY_WIDTH);
        addTable("hint.distance", Heads.DISTANCES, PARTY_WIDTH);
        addTable("hint.part", Hints.PARTS, PARTY_WIDTH);
    }

    private boolean isOfLayer(String name) {
        for (int layer = 0; layer < layers; layer++) {
            if (name.startsWith("encoder.layer." + layer + ".")) {
                return true;
            }
        }
        return false;
    }

    private void addHead(String name, int in, int out) {
        weights.put(name + ".weight", manager.randomNormal(0, SPREAD, new Shape(in, out), DataType.FLOAT32));
        weights.put(name + ".bias", manager.zeros(new Shape(out)));
    }

    private void addTable(String name, int rows, int columns) {
        weights.put(name, manager.randomNormal(0, SPREAD, new Shape(rows, columns), DataType.FLOAT32));
    }

    int layers() {
        return layers;
    }

    NDArray weight(String name) {
        return weights.get(name);
    }

    /** The weights that are learned: all but the embeddings. */
    Map<String, NDArray> learned() {
        Map<String, NDArray> learned = new TreeMap<>(weights);
        learned.keySet().removeIf(name -> name.startsWith(EMBEDDINGS));
        return learned;
    }

    /** What is wrong with the answers for {@code batch}, a sentence. Arrays that it makes belong to {@code scope}. */
    NDArray loss(NDManager scope, Batch batch, boolean training) {
        NDArray pieces = encode(scope, batch, training);
        NDArray words = dropout(rows(scope, pieces, batch.wordRows()), training);
        NDArray types = linear(words, "head.type")
                .add(rows(scope, weight("hint.type"), batch.typeHints()))
                .add(rows(scope, weight("hint.weak"), batch.weakHints()));
        NDArray loss = crossEntropy(scope, types, batch.types(), Batch.TYPES);
        if (batch.pairs() > 0) {
            NDArray triggers = rows(scope, words, batch.triggerRows());
            NDArray told = linear(triggers, "head.factuality")
                    .add(rows(scope, weight("hint.factuality"), batch.factualityHints()));
            loss = loss.add(crossEntropy(scope, told, batch.factuality(), Batch.FACTUALITY)
                    .mul(FACTUALITY_WEIGHT));
            loss = loss.add(partyLoss(scope, words, batch, training).mul(PARTY_WEIGHT));
        }
        return loss.div(batch.size());
    }

    private NDArray partyLoss(NDManager scope, NDArray words, Batch batch, boolean training) {
        NDArray units = rows(scope, linear(words, "head.trigger"), batch.pairTriggers())
                .add(rows(scope, linear(words, "head.party"), batch.pairWords()))
                .add(rows(scope, weight("hint.path"), batch.pairPaths()))
                .add(rows(scope, weight("hint.distance"), batch.pairDistances()))
                .add(rows(scope, weight("hint.part"), batch.pairParts()));
        NDArray logits = linear(dropout(Activation.relu(units), training), "head.out");
        NDArray right = scope.create(batch.parties(), new Shape(batch.pairs(), 2));
        // Cross-entropy of a logistic unit, in the form that does not overflow.
        return Activation.relu(logits)
                .sub(logits.mul(right))
                .add(logits.abs().neg().exp().add(1).log())
                .mul(scope.create(batch.partiesKnown(), new Shape(batch.pairs(), 2)))
                .sum();
    }

    private NDArray encode(NDManager scope, Batch batch, boolean training) {
        int size = batch.size();
        int length = batch.length();
        NDArray x = rows(scope, weight("embeddings.word_embeddings.weight"), batch.ids())
                .reshape(size, length, WIDTH)
                .add(weight("embeddings.position_embeddings.weight").get("0:" + length))
                .add(weight("embeddings.token_type_embeddings.weight").get(0));
        x = dropout(normalize(x, "embeddings.LayerNorm"), training);
        NDArray mask = scope.create(batch.mask(), new Shape(size, 1, 1, length));
        for (int layer = 0; layer < layers; layer++) {
            x = layer(x, mask, "encoder.layer." + layer + ".", training);
        }
        return x.reshape((long) size * length, WIDTH);
    }

    private NDArray layer(NDArray x, NDArray mask, String name, boolean training) {
        NDArray query = heads(linear(x, name + "attention.self.query"));
        NDArray key = heads(linear(x, name + "attention.self.key"));
        NDArray value = heads(linear(x, name + "attention.self.value"));
        NDArray scores = query.matMul(key.transpose(0, 1, 3, 2))
                .div((float) Math.sqrt((double) WIDTH / ATTENTION_HEADS))
                .add(mask);
        NDArray mixed = dropout(scores.softmax(-1), training)
                .matMul(value)
                .transpose(0, 2, 1, 3)
                .reshape(x.getShape());
        NDArray attended = normalize(
                dropout(linear(mixed, name + "attention.output.dense"), training)
                        .add(x),
                name + "attention.output.LayerNorm");
        NDArray wide = Activation.gelu(linear(attended, name + "intermediate.dense"));
        return normalize(
                dropout(linear(wide, name + "output.dense"), training).add(attended), name + "output.LayerNorm");
    }

    private static NDArray heads(NDArray x) {
        Shape shape = x.getShape();
        return x.reshape(shape.get(0), shape.get(1), ATTENTION_HEADS, WIDTH / ATTENTION_HEADS)
                .transpose(0, 2, 1, 3);
    }

    private NDArray linear(NDArray x, String name) {
        return x.matMul(weight(name + ".weight")).add(weight(name + ".bias"));
    }

    private NDArray normalize(NDArray x, String name) {
        return LayerNorm.layerNorm(x, new Shape(WIDTH), weight(name + ".weight"), weight(name + ".bias"), 1e-12f)
                .singletonOrThrow();
    }

    private static NDArray dropout(NDArray x, boolean training) {
        return training ? Dropout.dropout(x, DROPOUT, true).singletonOrThrow() : x;
    }

    private static NDArray rows(NDManager scope, NDArray table, long[] rows) {
        return Embedding.embedding(scope.create(rows), table, SparseFormat.DENSE)
                .singletonOrThrow();
    }

    /** Of the rows whose label is not open; with labels a little less than certain, which keeps the answers calibrated (Szegedy et al. 2016). */
    private static NDArray crossEntropy(NDManager scope, NDArray logits, int[] right, int classes) {
        float[] wanted = new float[right.length * classes];
        for (int row = 0; row < right.length; row++) {
            for (int i = 0; i < classes; i++) {
                float share = (1 - CERTAIN) / classes + (i == right[row] ? CERTAIN : 0);
                wanted[row * classes + i] = right[row] == Example.OPEN ? 0 : share;
            }
        }
        return logits.logSoftmax(-1)
                .mul(scope.create(wanted, new Shape(right.length, classes)))
                .sum()
                .neg();
    }
}
