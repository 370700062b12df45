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
 * The judge while it learns: the first layers of E5-small-v2 (Wang et al., "Text embeddings by
 * weakly-supervised contrastive pre-training", 2022) read the sentence, once; one layer more reads it
 * again for each word that may take part in an act, the word and the act's trigger being put as the question. The
 * embeddings stay as they were published.
 */
final class Network {

    static final int WIDTH = 384;

    private static final int ATTENTION_HEADS = 12;
    private static final float DROPOUT = 0.1f;
    private static final float SPREAD = 0.02f;
    private static final float CERTAIN = 0.95f;
    private static final float FACTUALITY_WEIGHT = 1f;
    private static final float PARTY_WEIGHT = 1;
    private static final String EMBEDDINGS = "embeddings.";

    private final NDManager manager;
    private final int layers;
    private final Map<String, NDArray> weights = new TreeMap<>();

    Network(NDManager manager, Map<String, Weights> pretrained, int layers, int paths, int labels) {
        this.manager = manager;
        this.layers = layers;
        pretrained.forEach((name, values) -> {
            if (name.startsWith(EMBEDDINGS) || isOfLayer(name)) {
                weights.put(name, created(manager, values.values(), new Shape(values.shape())));
            }
        });
        addTable("mark.label", labels, WIDTH);
        addTable("mark.weak", Batch.TYPES, WIDTH);
        addHead("head.type", WIDTH, Batch.TYPES);
        addTable("hint.type", Batch.TYPES, Batch.TYPES);
        addTable("hint.weak", Batch.TYPES, Batch.TYPES);
        addHead("ask.trigger", WIDTH, WIDTH);
        addTable("ask.path", paths, WIDTH);
        addTable("ask.distance", Heads.DISTANCES, WIDTH);
        addTable("ask.part", Hints.PARTS, WIDTH);
        weights.put("ask.LayerNorm.weight", manager.ones(new Shape(WIDTH)));
        weights.put("ask.LayerNorm.bias", manager.zeros(new Shape(WIDTH)));
        addHead("head.party", WIDTH, 2);
        addHead("head.factuality", WIDTH, Batch.FACTUALITY);
        addHead("head.retype", WIDTH, Batch.TYPES);
        addTable("hint.factuality", Batch.FACTUALITY + 1, Batch.FACTUALITY);
    }

    private boolean isOfLayer(String name) {
        for (int layer = 0; layer <= layers; layer++) {
            if (name.startsWith(layer(layer))) {
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

    /** What the weights of layer number {@code layer} are called; the one that answers questions comes behind those that read. */
    static String layer(int layer) {
        return "encoder.layer." + layer + ".";
    }

    /** What is wrong with the answers for {@code batch}, a sentence. Arrays that it makes belong to {@code scope}. */
    NDArray loss(NDManager scope, Batch batch, boolean training) {
        NDArray pieces = encode(scope, batch, training);
        NDArray types = linear(dropout(rows(scope, pieces, batch.wordRows()), training), "head.type")
                .add(rows(scope, weight("hint.type"), batch.typeHints()))
                .add(rows(scope, weight("hint.weak"), batch.weakHints()));
        NDArray loss = crossEntropy(scope, types, batch.types(), Batch.TYPES);
        if (batch.acts() > 0) {
            NDArray answers = dropout(answers(scope, pieces, batch, training), training);
            NDArray acts = rows(scope, answers, batch.firstQuestions());
            NDArray told = linear(acts, "head.factuality")
                    .add(rows(scope, weight("hint.factuality"), batch.factualityHints()));
            NDArray retyped = rows(scope, types, batch.actWords()).add(linear(acts, "head.retype"));
            loss = loss.add(crossEntropy(scope, told, batch.factuality(), Batch.FACTUALITY)
                            .mul(FACTUALITY_WEIGHT))
                    .add(crossEntropy(scope, retyped, batch.actTypes(), Batch.TYPES))
                    .add(partyLoss(scope, linear(answers, "head.party"), batch).mul(PARTY_WEIGHT));
        }
        return loss.div(batch.size());
    }

    private NDArray partyLoss(NDManager scope, NDArray logits, Batch batch) {
        Shape shape = new Shape((long) batch.acts() * batch.questions(), 2);
        NDArray right = created(scope, batch.parties(), shape);
        // Cross-entropy of a logistic unit, in the form that does not overflow.
        return Activation.relu(logits)
                .sub(logits.mul(right))
                .add(logits.abs().neg().exp().add(1).log())
                .mul(created(scope, batch.partiesKnown(), shape))
                .sum();
    }

    /** A row a question. */
    private NDArray answers(NDManager scope, NDArray pieces, Batch batch, boolean training) {
        String name = layer(layers);
        int acts = batch.acts();
        int length = batch.length();
        NDArray asked = rows(scope, pieces, batch.askedWords())
                .add(linear(rows(scope, pieces, batch.askedTriggers()), "ask.trigger"))
                .add(rows(scope, weight("ask.path"), batch.askedPaths()))
                .add(rows(scope, weight("ask.distance"), batch.askedDistances()))
                .add(rows(scope, weight("ask.part"), batch.askedParts()));
        NDArray x = dropout(normalize(asked, "ask.LayerNorm"), training).reshape(acts, batch.questions(), WIDTH);
        NDArray query = heads(linear(x, name + "attention.self.query"));
        NDArray key = heads(ofActs(scope, linear(pieces, name + "attention.self.key"), batch));
        NDArray value = heads(ofActs(scope, linear(pieces, name + "attention.self.value"), batch));
        NDArray mask = created(scope, batch.actMasks(), new Shape(acts, 1, 1, length));
        return onward(x, query, key, value, mask, name, training).reshape((long) acts * batch.questions(), WIDTH);
    }

    /** The pieces of each act's sentence. */
    private static NDArray ofActs(NDManager scope, NDArray pieces, Batch batch) {
        return rows(scope, pieces.reshape(batch.size(), (long) batch.length() * WIDTH), batch.actPlaces())
                .reshape(batch.acts(), batch.length(), WIDTH);
    }

    private NDArray encode(NDManager scope, Batch batch, boolean training) {
        int size = batch.size();
        int length = batch.length();
        NDArray x = rows(scope, weight("embeddings.word_embeddings.weight"), batch.ids())
                .reshape(size, length, WIDTH)
                .add(weight("embeddings.position_embeddings.weight").get("0:" + length))
                .add(weight("embeddings.token_type_embeddings.weight").get(0))
                .add(rows(scope, weight("mark.label"), batch.labelMarks()).reshape(size, length, WIDTH))
                .add(rows(scope, weight("mark.weak"), batch.weakMarks()).reshape(size, length, WIDTH));
        x = dropout(normalize(x, "embeddings.LayerNorm"), training);
        NDArray mask = created(scope, batch.mask(), new Shape(size, 1, 1, length));
        for (int layer = 0; layer < layers; layer++) {
            x = layer(x, mask, layer(layer), training);
        }
        return x.reshape((long) size * length, WIDTH);
    }

    private NDArray layer(NDArray x, NDArray mask, String name, boolean training) {
        NDArray query = heads(linear(x, name + "attention.self.query"));
        NDArray key = heads(linear(x, name + "attention.self.key"));
        NDArray value = heads(linear(x, name + "attention.self.value"));
        return onward(x, query, key, value, mask, name, training);
    }

    /** A layer from where it is known what asks, where it looks and what it finds there. */
    private NDArray onward(
            NDArray x, NDArray query, NDArray key, NDArray value, NDArray mask, String name, boolean training) {
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

    /**
     * In PyTorch's own memory: what lies in Java's begins at any address, and sums of floating-point numbers differ with that.
     */
    private static NDArray created(NDManager manager, float[] values, Shape shape) {
        try (NDArray ours = manager.create(values, shape)) {
            return ours.duplicate();
        }
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
                .mul(created(scope, wanted, new Shape(right.length, classes)))
                .sum()
                .neg();
    }
}
