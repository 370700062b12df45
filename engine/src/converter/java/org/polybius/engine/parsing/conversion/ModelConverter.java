package org.polybius.engine.parsing.conversion;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.polybius.engine.parsing.linear.HashIndex;
import org.polybius.engine.parsing.linear.LinearModel;
import org.polybius.engine.parsing.linear.Templates;
import org.polybius.engine.parsing.linear.Values;

/**
 * Converts a tagger or parser: labels, templates as text, and for each feature its hash and the weights that are not zero.
 * The features are sorted by hash, which builds the table at load from front to back.
 */
final class ModelConverter {

    private static final String MODELS = "edu/emory/mathcs/nlp/models/";

    private final FeatureTemplate<?, ?> templates;
    private final MajorVector weights;
    private final List<String> labels;

    /** A feature of the published model: its hash, and its place among the weights. */
    private record Feature(long mixed, int index) {}

    private ModelConverter(OnlineComponent<?, ?> component) {
        templates = component.getFeatureTemplate();
        weights = component.getOptimizer().getWeightVector().getSparseWeightVector();
        labels = component.getOptimizer().getLabelMap().getLabelList();
        if (component.getOptimizer().getBias() != 0 || templates.getEmbeddingFeatureList().size() > 0) {
            throw new IllegalArgumentException("a model with a bias or embeddings cannot be converted");
        }
    }

    /** Converts the published model {@code name} into {@code target}. */
    static void convert(String name, Path target) throws IOException {
        try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(MODELS + name)) {
            new ModelConverter((OnlineComponent<?, ?>) in.readObject()).write(target);
        } catch (ClassNotFoundException e) {
            throw new IOException(name + " is not a model of this library's version", e);
        }
    }

    private void write(Path target) throws IOException {
        List<Feature> features = features();
        long[] mixed = features.stream().mapToLong(Feature::mixed).toArray();
        int[] rows = rows(features);
        List<String> texts = templateTexts();
        // Refuses two features of one hash.
        new LinearModel(labels, texts, mixed, rows);
        try (ModelOutput out = new ModelOutput(target)) {
            out.strings(labels);
            out.strings(texts);
            out.longs(mixed);
            out.ints(rows);
        }
    }

    private List<String> templateTexts() {
        List<String> texts = new ArrayList<>();
        templates.getSetFeatureList().forEach(item -> texts.add(text(item) + "*"));
        for (FeatureItem[] template : templates.getFeatureList()) {
            texts.add(String.join(
                    " ", List.of(template).stream().map(ModelConverter::text).toList()));
        }
        return texts;
    }

    private static String text(FeatureItem item) {
        String relation = item.relation == null ? "" : "_" + item.relation;
        String attribute = item.attribute == null ? "" : ":" + item.attribute;
        return item.source + Integer.toString(item.window) + relation + ":" + item.field + attribute;
    }

    private List<Feature> features() {
        List<Feature> features = new ArrayList<>();
        List<Map<String, Integer>> maps = indexMaps();
        for (int type = 0; type < maps.size(); type++) {
            long seed = Templates.seedOf(type);
            maps.get(type).forEach((value, index) -> {
                if (index > 0 && index < weights.getFeatureSize()) {
                    features.add(new Feature(HashIndex.mix(hash(seed, value)), index));
                }
            });
        }
        features.sort(Comparator.comparing(Feature::mixed, Long::compareUnsigned));
        return features;
    }

    private static long hash(long seed, String value) {
        long[] key = new long[1];
        Values.of(List.of(value)).joinEach(seed, key, 0);
        return key[0];
    }

    /** The library has no way to ask for them. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private List<Map<String, Integer>> indexMaps() {
        try {
            var field = FeatureTemplate.class.getDeclaredField("feature_map");
            field.setAccessible(true);
            return (List) ((FeatureMap) field.get(templates)).getIndexMaps();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("another version of the library", e);
        }
    }

    /** The rows one after the other, the first at 1, each its length and its packed weights. */
    private int[] rows(List<Feature> features) {
        int size = 1;
        for (Feature feature : features) {
            size += 1 + nonZero(feature.index());
        }
        int[] rows = new int[size];
        int at = 1;
        for (Feature feature : features) {
            rows[at++] = nonZero(feature.index());
            for (int label = 0; label < labels.size(); label++) {
                float weight = weights.get(label, feature.index());
                if (weight != 0) {
                    rows[at++] = LinearModel.packed(label, weight);
                }
            }
        }
        return rows;
    }

    private int nonZero(int feature) {
        int count = 0;
        for (int label = 0; label < labels.size(); label++) {
            count += weights.get(label, feature) == 0 ? 0 : 1;
        }
        return count;
    }
}
