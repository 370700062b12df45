package org.polybius.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.training.GradientCollector;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.judge.Heads;
import org.polybius.engine.judge.TreePath;
import org.polybius.engine.judge.WordPieces;
import org.polybius.engine.parsing.GreedyParser;
import org.polybius.evaluation.CorpusSentence;

/**
 * Trains the learned judge: {@code TrainJudge TRAIN.jsonl DEV.jsonl FOLDER [LAYERS [EPOCHS [SEED]]]}. Writes the two parts
 * of the encoder, the heads and the vocabulary into FOLDER. The same arguments, corpus and rules give the same bytes on the same kind of
 * machine: one thread, one seed.
 */
public final class TrainJudge {

    private static final String MODEL = "/e5-small-v2.onnx";
    private static final String TOKENIZER = "/e5-small-v2-tokenizer.json";
    private static final int BATCH = 16;

    /** Sentences are sorted by length within as many batches, so that little is padded. */
    private static final int WINDOW = 20;

    private static final double RATE = 1e-4;

    /** The share of the steps in which the rate still grows. */
    private static final double WARM_UP = 0.1;

    private static final double WITHOUT_HINTS = 0.15;

    /** Ways through the tree, and labels, seen less often share one row. */
    private static final int FREQUENT = 12;

    private final List<Example> train;
    private final List<Example> dev;
    private final Map<String, Integer> paths;
    private final Map<String, Integer> labels;
    private final Random random;

    private TrainJudge(List<Example> train, List<Example> dev, Random random) {
        this.train = train;
        this.dev = dev;
        this.paths = frequentPaths(train);
        this.labels = frequentLabels(train);
        this.random = random;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[2]);
        int layers = args.length > 3 ? Integer.parseInt(args[3]) : 8;
        int epochs = args.length > 4 ? Integer.parseInt(args[4]) : 3;
        int seed = args.length > 5 ? Integer.parseInt(args[5]) : 1;
        Files.createDirectories(folder);
        Path vocabulary = folder.resolve("vocabulary.txt");
        Files.write(vocabulary, Vocabulary.read(resource(TOKENIZER)), StandardCharsets.UTF_8);
        WordPieces cutter;
        try (InputStream in = Files.newInputStream(vocabulary)) {
            cutter = WordPieces.read(in);
        }
        Coder coder = new Coder(new GreedyParser());
        List<Example> train = Example.of(CorpusSentence.read(Path.of(args[0])), coder, cutter);
        List<Example> dev = Example.of(CorpusSentence.read(Path.of(args[1])), coder, cutter);
        Engine.getInstance().setRandomSeed(seed);
        TrainJudge training = new TrainJudge(train, dev, new Random(seed));
        try (NDManager manager = NDManager.newBaseManager();
                InputStream model = resource(MODEL)) {
            Network network = new Network(
                    manager, Pretrained.read(model), layers, training.paths.size() + 1, training.labels.size() + 1);
            training.run(manager, network, epochs);
            write(folder, network, EncoderFile.heads(network, training.paths, training.labels));
        }
    }

    private static void write(Path folder, Network network, Heads heads) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        heads.write(new DataOutputStream(bytes));
        byte[] reader = EncoderFile.reader(network);
        byte[] answerer = EncoderFile.answerer(network);
        Files.write(folder.resolve("reader.onnx"), reader);
        Files.write(folder.resolve("answerer.onnx"), answerer);
        Files.write(folder.resolve("heads.bin"), bytes.toByteArray());
        Files.writeString(folder.resolve("version.txt"), digest(reader, answerer, bytes.toByteArray()) + "\n");
    }

    private static String digest(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream resource(String name) {
        return TrainJudge.class.getResourceAsStream(name);
    }

    private static Map<String, Integer> frequentPaths(List<Example> examples) {
        Map<String, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            example.acts()
                    .forEach(act -> example.sentence()
                            .tokens()
                            .forEach(word -> counts.merge(
                                    TreePath.between(
                                            example.sentence(),
                                            example.sentence().token(act.trigger()),
                                            word),
                                    1,
                                    Integer::sum)));
        }
        return rows(counts);
    }

    private static Map<String, Integer> frequentLabels(List<Example> examples) {
        Map<String, Integer> counts = new HashMap<>();
        examples.forEach(
                example -> example.sentence().tokens().forEach(word -> counts.merge(word.label(), 1, Integer::sum)));
        return rows(counts);
    }

    /** Rows from 1 on for what is counted {@value #FREQUENT} times at least. */
    private static Map<String, Integer> rows(Map<String, Integer> counts) {
        List<String> frequent = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FREQUENT)
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.toList());
        Map<String, Integer> rows = new LinkedHashMap<>();
        frequent.forEach(value -> rows.put(value, rows.size() + 1));
        return rows;
    }

    private void run(NDManager manager, Network network, int epochs) {
        Optimizer optimizer = new Optimizer(manager, network.learned());
        int steps = epochs * ((train.size() + BATCH - 1) / BATCH);
        int step = 0;
        for (int epoch = 1; epoch <= epochs; epoch++) {
            double sum = 0;
            List<List<Example>> batches = batches();
            for (List<Example> examples : batches) {
                double warm = steps * WARM_UP;
                double rate = RATE * (++step < warm ? step / warm : (steps - step) / (steps - warm));
                Batch batch = new Batch(examples, paths, labels, WITHOUT_HINTS, random);
                sum += step(manager, network, optimizer, batch, rate);
            }
            System.err.printf(
                    "epoch %d of %d: loss %.3f, on the development part %.3f%n",
                    epoch, epochs, sum / batches.size(), devLoss(manager, network));
        }
    }

    private static double step(NDManager manager, Network network, Optimizer optimizer, Batch batch, double rate) {
        try (NDManager scope = manager.newSubManager();
                NDScope made = new NDScope();
                GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            made.suppressNotUsedWarning();
            NDArray loss = network.loss(scope, batch, true);
            double value = loss.getFloat();
            collector.backward(loss);
            if (!optimizer.step(rate)) {
                System.err.println("a batch without gradients was left out");
            }
            return value;
        }
    }

    private double devLoss(NDManager manager, Network network) {
        double sum = 0;
        for (int i = 0; i < dev.size(); i += BATCH) {
            List<Example> some = dev.subList(i, Math.min(dev.size(), i + BATCH));
            try (NDManager scope = manager.newSubManager();
                    NDScope made = new NDScope()) {
                made.suppressNotUsedWarning();
                Batch batch = new Batch(some, paths, labels, 0, random);
                sum += network.loss(scope, batch, false).getFloat() * some.size();
            }
        }
        return sum / dev.size();
    }

    private List<List<Example>> batches() {
        List<Example> shuffled = new ArrayList<>(train);
        Collections.shuffle(shuffled, random);
        List<List<Example>> batches = new ArrayList<>();
        for (int i = 0; i < shuffled.size(); i += BATCH * WINDOW) {
            List<Example> window = new ArrayList<>(shuffled.subList(i, Math.min(shuffled.size(), i + BATCH * WINDOW)));
            window.sort(Comparator.comparingInt(example -> example.pieces().ids().length));
            for (int j = 0; j < window.size(); j += BATCH) {
                batches.add(window.subList(j, Math.min(window.size(), j + BATCH)));
            }
        }
        Collections.shuffle(batches, random);
        return batches;
    }
}
