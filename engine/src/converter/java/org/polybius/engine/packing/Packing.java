package org.polybius.engine.packing;

import java.io.IOException;
import java.nio.file.Path;
import org.polybius.engine.actor.LexiconPacking;
import org.polybius.engine.attribution.CuePacking;
import org.polybius.engine.event.EventWordsPacking;
import org.polybius.engine.event.RulePacking;
import org.polybius.engine.place.GazetteerPacking;

/** Checks rules, lexicon and gazetteer and packs each into one resource: a step of the build. */
public final class Packing {

    private Packing() {}

    /** @param args the folder of the engine's classes */
    public static void main(String[] args) throws IOException {
        Path engine = Path.of(args[0], "org", "polybius", "engine");
        RulePacking.write(engine.resolve("event"));
        EventWordsPacking.write(engine.resolve("event"));
        CuePacking.write(engine.resolve("attribution/cue-words.packed"));
        LexiconPacking.write(engine.resolve("actor/lexicon.packed"));
        GazetteerPacking.write(engine.resolve("place/gazetteer.packed"));
    }
}
