package org.polybius.engine.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polybius.engine.event.RuleBook.Entry;
import org.polybius.engine.event.RulePattern.Filler;
import org.polybius.engine.event.RulePattern.Part;
import org.polybius.engine.packing.PackedOutput;

/** Checks the rule files and packs them. */
public final class RulePacking {

    private static final List<String> WORD_LISTS = List.of("carriers", "contexts", "factuality", "mishaps");

    private final RuleBook book = RuleFiles.standard();

    /** The words of all word sets, to their numbers. */
    private final Map<Map<String, List<List<String>>>, Integer> words = new LinkedHashMap<>();

    private RulePacking() {
        book.rules().stream().flatMap(rule -> rule.patterns().stream()).forEach(pattern -> {
            number(pattern.trigger());
            for (Part part : pattern.parts()) {
                number(part.infinitives());
                number(part.filler().allowed());
                number(part.filler().excluded());
            }
        });
        book.cues().values().forEach(cues -> cues.values().forEach(this::number));
    }

    private int number(WordSet set) {
        return words.computeIfAbsent(set.byHead(), key -> words.size());
    }

    /** @param folder the event package's; the rules' resource and those of the word lists go there */
    public static void write(Path folder) throws IOException {
        new RulePacking().save(folder.resolve(PackedRules.RESOURCE));
        for (String name : WORD_LISTS) {
            PackedOutput out = new PackedOutput();
            int lists = out.map(YamlFile.resource(name + ".yaml").lists(), PackedOutput::texts);
            int root = out.position();
            out.number(lists);
            out.save(root, folder.resolve(name + ".packed"));
        }
    }

    private void save(Path file) throws IOException {
        PackedOutput out = new PackedOutput();
        int wordSets = out.lazyList(words.keySet(), RulePacking::writeWords);
        int rules = out.lazyList(book.rules(), this::write);
        int verbs = out.map(book.verbs(), (o, entries) -> o.list(entries, this::write));
        int nouns = out.map(book.nouns(), (o, entries) -> o.list(entries, this::write));
        int cues = out.map(book.cues(), this::writeCues);
        int lists = out.map(book.lists(), PackedOutput::texts);
        int root = out.position();
        out.number(wordSets);
        out.number(rules);
        out.number(verbs);
        out.number(nouns);
        out.number(cues);
        out.number(lists);
        out.text(book.version());
        out.save(root, file);
    }

    private static void writeWords(PackedOutput out, Map<String, List<List<String>>> byHead) {
        out.number(byHead.size());
        byHead.forEach((head, others) -> {
            out.text(head);
            out.list(others, PackedOutput::texts);
        });
    }

    private void write(PackedOutput out, Entry entry) {
        out.number(book.rules().indexOf(entry.rule()));
        out.number(entry.rule().patterns().indexOf(entry.pattern()));
    }

    private void writeCues(PackedOutput out, Map<String, WordSet> cues) {
        out.number(cues.size());
        cues.forEach((mode, set) -> {
            out.text(mode);
            out.number(number(set));
        });
    }

    private void write(PackedOutput out, Rule rule) {
        out.text(rule.id());
        out.number(rule.type().ordinal());
        out.texts(rule.modes());
        out.flag(rule.requiresRecipient());
        out.list(rule.patterns(), this::write);
        out.texts(rule.examples());
        out.texts(rule.counterExamples());
        out.texts(rule.knownMisses());
        out.text(rule.origin());
    }

    private void write(PackedOutput out, RulePattern pattern) {
        out.text(pattern.text());
        out.number(pattern.kind().ordinal());
        out.number(number(pattern.trigger()));
        out.list(pattern.parts(), this::write);
    }

    private void write(PackedOutput out, Part part) {
        out.number(part.position().ordinal());
        // In alphabetical order: a set's own order differs from run to run.
        out.texts(part.prepositions().stream().sorted().toList());
        out.number(number(part.infinitives()));
        write(out, part.filler());
        out.flag(part.optional());
    }

    private void write(PackedOutput out, Filler filler) {
        out.optional(filler.role(), (o, role) -> o.number(role.ordinal()));
        out.number(number(filler.allowed()));
        out.number(number(filler.excluded()));
    }
}
