package org.polybius.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.RuleBook;
import org.polybius.engine.event.RuleException;
import org.polybius.engine.parsing.DependencyParser;

/** What Polybius needs of the machine and of its own files. */
final class Checkup {

    /** One thing looked at. */
    record Finding(boolean ok, String what) {}

    private static final int OLDEST_JAVA = 17;
    private static final long LEAST_HEAP_MIB = 500;
    private static final List<String> MODELS =
            List.of("linear/tagger.model", "linear/parser.model", "linear/words.lexicon", "words/lemmas.bin");

    private Checkup() {}

    static List<Finding> findings() throws IOException {
        List<Finding> findings = new ArrayList<>(List.of(java(), heap()));
        MODELS.forEach(model -> findings.add(model(model)));
        findings.add(rules());
        EngineFiles.digests().forEach((file, digest) -> findings.add(new Finding(true, file + " sha256 " + digest)));
        findings.add(terminal());
        return findings;
    }

    private static Finding java() {
        int version = Runtime.version().feature();
        String what = "Java " + Runtime.version() + " at " + System.getProperty("java.home");
        return new Finding(version >= OLDEST_JAVA, what + (version >= OLDEST_JAVA ? "" : "; 17 or newer is needed"));
    }

    private static Finding heap() {
        long mib = Runtime.getRuntime().maxMemory() >> 20;
        String what = "heap " + mib + " MiB";
        return mib >= LEAST_HEAP_MIB
                ? new Finding(true, what)
                : new Finding(false, what + "; " + LEAST_HEAP_MIB + " are needed (set POLYBIUS_HEAP=768m)");
    }

    private static Finding model(String name) {
        boolean found = DependencyParser.class.getResource(name) != null;
        return new Finding(found, "model parsing/" + name + (found ? "" : " is missing; build again"));
    }

    private static Finding rules() {
        try {
            RuleBook rules = RuleBook.standard();
            int triggers = 0;
            for (EventType type : EventType.values()) {
                triggers += rules.triggers(type).size();
            }
            return new Finding(
                    true,
                    "rules " + rules.version() + ": " + rules.ids().size() + " rules over " + EventType.values().length
                            + " types, " + triggers + " trigger lemmas");
        } catch (RuleException e) {
            return new Finding(false, e.getMessage());
        }
    }

    private static Finding terminal() {
        String charset = System.getProperty("polybius.charmap", System.getProperty("native.encoding", "unknown"));
        boolean utf8 = charset.equalsIgnoreCase("UTF-8");
        return new Finding(
                utf8, "terminal encoding " + charset + (utf8 ? "" : "; all output is UTF-8 and may look wrong here"));
    }
}
