package org.polybius.evaluation.speed;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A flame graph as an SVG picture without scripts (Gregg, "The flame graph", CACM 59(6), 2016): the outermost call below,
 * the calls that it made above it, each as wide as its share of the samples. The colour is the engine's package.
 */
final class FlameGraph {

    private static final int WIDTH = 1200;
    private static final int ROW = 17;
    private static final int HEAD = 60;
    private static final int LEGEND_STEP = 120;

    /** Of a letter of the font, about. */
    private static final double LETTER_WIDTH = 6.2;

    /** Narrower calls are left out. */
    private static final double LEAST_WIDTH = 1.5;

    /** Light, so that black letters can be read on them, and not told apart by red and green alone. */
    private static final Map<String, String> COLOURS = Map.of(
            "parsing", "#f4a582",
            "event", "#92c5de",
            "actor", "#fddbc7",
            "attribution", "#c2a5cf",
            "place", "#a6dba0",
            "time", "#ffe08a",
            "article", "#d9d9d9",
            "coding", "#b8c4d6",
            "JDK", "#eeeeee");

    private static final String OTHER_COLOUR = "#e6d3b3";

    private final FlameNode root = new FlameNode();
    private final Map<String, Long> samplesOfStage = new TreeMap<>();
    private final StringBuilder svg = new StringBuilder();

    void add(Stack stack) {
        stack.stage().ifPresent(stage -> {
            root.add(stack);
            samplesOfStage.merge(stage, 1L, Long::sum);
        });
    }

    /** The samples by the engine's package whose own calls, or calls to libraries, took them; the most first. */
    List<Map.Entry<String, Long>> stages() {
        return samplesOfStage.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
    }

    long samples() {
        return root.samples();
    }

    String svg() {
        long least = Math.max(1, Math.round(LEAST_WIDTH * root.samples() / WIDTH));
        int height = HEAD + root.depth(least) * ROW + ROW;
        svg.append(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="monospace" font-size="10">
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                <text x="10" y="20" font-size="14">Where the time goes: %d samples</text>
                """, WIDTH, height, root.samples()));
        legend();
        callees(root, 0, height - 2 * ROW, least);
        return svg.append("</svg>\n").toString();
    }

    private void legend() {
        int x = 10;
        for (Map.Entry<String, Long> stage : stages()) {
            svg.append(String.format(
                    Locale.ROOT,
                    """
                    <rect x="%d" y="32" width="10" height="10" fill="%s"/><text x="%d" y="41">%s %s</text>
                    """,
                    x,
                    COLOURS.getOrDefault(stage.getKey(), OTHER_COLOUR),
                    x + 14,
                    stage.getKey(),
                    share(stage.getValue())));
            x += LEGEND_STEP;
        }
    }

    private void callees(FlameNode caller, double left, int y, long least) {
        double x = left;
        for (Map.Entry<String, FlameNode> callee : caller.callees().entrySet()) {
            FlameNode node = callee.getValue();
            double width = (double) WIDTH * node.samples() / root.samples();
            if (node.samples() >= least) {
                box(callee.getKey(), node.samples(), x, y, width);
                callees(node, x, y - ROW, least);
            }
            x += width;
        }
    }

    private void box(String call, long samples, double x, int y, double width) {
        String colour = COLOURS.getOrDefault(Stack.stage(call), OTHER_COLOUR);
        svg.append(String.format(Locale.ROOT, """
                <g><title>%s %s</title><rect x="%.1f" y="%d" width="%.1f" height="%d" fill="%s" stroke="#ffffff"/>""", escaped(call), share(samples), x, y, width, ROW, colour));
        String label = shortened(call.replaceFirst(".*\\.(?=[^.]+\\.[^.]+$)", ""), width);
        if (!label.isEmpty()) {
            svg.append(
                    String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%d\">%s</text>", x + 3, y + 12, escaped(label)));
        }
        svg.append("</g>\n");
    }

    /** What fits of a label; nothing where that is too little to read. */
    private static String shortened(String label, double width) {
        int letters = (int) ((width - 6) / LETTER_WIDTH);
        if (letters >= label.length()) {
            return label;
        }
        return letters < 4 ? "" : label.substring(0, letters - 1) + "…";
    }

    /** In percent. */
    String share(long samples) {
        return String.format(Locale.ROOT, "%.1f%%", 100.0 * samples / root.samples());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
