package org.polybius.engine.event;

import java.io.IOException;
import java.nio.file.Path;
import org.polybius.engine.event.EventWords.Condition;
import org.polybius.engine.packing.PackedOutput;
import org.polybius.engine.parsing.FormIndexPacking;

/** Packs what {@link EventWords} tells by: the words that the rules' patterns cannot do without. */
public final class EventWordsPacking {

    private EventWordsPacking() {}

    /** To be called when rules and word lists are packed. */
    public static void write(Path folder) throws IOException {
        PatternWords words = new PatternWords();
        for (Rule rule : RuleBook.standard().rules()) {
            boolean harm = Casting.BEFALLING.contains(rule.type());
            rule.patterns().forEach(pattern -> words.add(pattern, harm));
        }
        int mishap = words.mark(Mishaps.standard().words());
        PackedOutput out = new PackedOutput();
        int root = out.position();
        FormIndexPacking.write(out, words.index());
        Condition[][] conditions = words.conditions();
        out.number(conditions.length);
        for (Condition[] ofTrigger : conditions) {
            out.number(ofTrigger.length);
            for (Condition condition : ofTrigger) {
                write(out, condition);
            }
        }
        out.number(mishap);
        out.save(root, folder.resolve(EventWords.RESOURCE));
    }

    private static void write(PackedOutput out, Condition condition) {
        out.flag(condition.harm());
        out.number(condition.required().length);
        for (int mark : condition.required()) {
            out.number(mark);
        }
    }
}
