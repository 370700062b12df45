package org.polybius.evaluation.speed;

import java.util.Map;
import java.util.TreeMap;

/** Stacks folded into a tree: a call, how many samples were in it, and the calls that it made, by name. */
final class FlameNode {

    private final Map<String, FlameNode> callees = new TreeMap<>();
    private long samples;

    void add(Stack stack) {
        samples++;
        FlameNode node = this;
        for (String call : stack.calls()) {
            node = node.callees.computeIfAbsent(call, none -> new FlameNode());
            node.samples++;
        }
    }

    /** Samples in this call or in one that it made. */
    long samples() {
        return samples;
    }

    Map<String, FlameNode> callees() {
        return callees;
    }

    /** How many calls deep the tree is, of those that hold at least {@code least} samples; 1 without callees. */
    int depth(long least) {
        return 1
                + callees.values().stream()
                        .filter(callee -> callee.samples >= least)
                        .mapToInt(callee -> callee.depth(least))
                        .max()
                        .orElse(0);
    }
}
