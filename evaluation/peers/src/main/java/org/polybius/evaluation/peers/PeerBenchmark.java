package org.polybius.evaluation.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polybius.evaluation.TextTable;
import org.polybius.evaluation.speed.BenchOptions;
import org.polybius.evaluation.speed.Laps;

/** All peers on the same sentences, each warm in a process of its own, in turns: A B C, A B C, and so on. */
public final class PeerBenchmark {

    private static final Map<String, String> OPTIONS = Map.of("warm-up", "30", "lap", "5", "rounds", "7");

    private PeerBenchmark() {}

    /**
     * @param args {@code --warm-up} and {@code --lap}: seconds, at least; {@code --rounds}; paths of articles, each lap
     *     going through all of them at least once
     */
    public static void main(String[] args) throws IOException {
        BenchOptions options = BenchOptions.parse(OPTIONS, args);
        List<PeerProcess> processes = new ArrayList<>();
        try {
            for (String name : Peers.names()) {
                System.err.println(name + ": loading and warming up");
                processes.add(new PeerProcess(name, options));
            }
            System.out.print(table(processes, laps(processes, options.number("rounds"))));
        } finally {
            processes.forEach(PeerProcess::close);
        }
    }

    private static Map<String, Laps> laps(List<PeerProcess> processes, int rounds) throws IOException {
        Map<String, Laps> laps = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            System.err.println("round " + round + " of " + rounds);
            for (PeerProcess process : processes) {
                laps.computeIfAbsent(process.name(), none -> new Laps()).add(process.lap());
            }
        }
        return laps;
    }

    private static TextTable table(List<PeerProcess> processes, Map<String, Laps> laps) {
        TextTable table =
                TextTable.ofNumbers("", "sentences a second a core", "rounds", "times CoreNLP's", "loaded after s");
        Laps yardstick = laps.get(Peers.YARDSTICK);
        for (PeerProcess process : processes) {
            Laps own = laps.get(process.name());
            table.row(List.of(
                    process.name(),
                    Long.toString(Math.round(own.pace())),
                    own.range(),
                    Laps.decimal(own.times(yardstick)),
                    Laps.decimal(process.loadSeconds())));
        }
        return table;
    }
}
