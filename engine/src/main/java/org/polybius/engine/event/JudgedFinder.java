package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.polybius.engine.judge.Hints;
import org.polybius.engine.judge.Judge;
import org.polybius.engine.judge.Reading;
import org.polybius.engine.parsing.ParsedSentence;

/** Finds the events of a sentence by the rules, settles them, and hears the learned judge where there is one. */
public final class JudgedFinder {

    private final EventFinder finder;
    private final Optional<Supplier<Judge>> judge;

    /** @param judge gives the learned judge, or is empty where the rules alone decide */
    public JudgedFinder(EventFinder finder, Optional<Supplier<Judge>> judge) {
        this.finder = finder;
        this.judge = judge;
    }

    /** Digest of the judge; empty where the rules alone decide. */
    public Optional<String> version() {
        return judge.map(given -> Judge.version());
    }

    /** The judge's reading of each of {@code sentences}; empty where the rules see nothing, or there is no judge. */
    public List<Optional<Reading>> read(List<MatchedSentence> sentences) {
        return sentences.stream()
                .map(matched -> matched.isEmpty() ? Optional.<Reading>empty() : readAnyway(matched))
                .toList();
    }

    /** The judge's reading of {@code matched}, whatever the rules see there; empty where there is no judge. */
    Optional<Reading> readAnyway(MatchedSentence matched) {
        return judge.map(given -> given.get().read(matched.sentence(), RuleHints.weak(matched)));
    }

    /** As {@link #find(MatchedSentence, Scene, Optional)}, of several sentences, each with its reading. */
    public List<List<FoundEvent>> find(List<MatchedSentence> sentences, Scene scene, List<Optional<Reading>> readings) {
        List<List<FoundEvent>> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            found.add(find(sentences.get(i), scene, readings.get(i)));
        }
        return found;
    }

    /**
     * The events of {@code matched}, in text order, settled as told today.
     *
     * @param reading the judge's, where it was asked
     */
    public List<FoundEvent> find(MatchedSentence matched, Scene scene, Optional<Reading> reading) {
        if (Asking.isPutToSomebody(matched.sentence())) {
            return List.of();
        }
        List<FoundEvent> settled = finder.find(matched, scene).stream()
                .map(event -> FutureActs.settle(event, false, scene))
                .toList();
        return judged(matched, scene, reading, settled).stream()
                .filter(event -> !Naming.isTalkToPress(matched.sentence(), event, scene))
                .map(Parties::clean)
                .toList();
    }

    private List<FoundEvent> judged(
            MatchedSentence matched, Scene scene, Optional<Reading> reading, List<FoundEvent> settled) {
        if (reading.isEmpty()) {
            return settled;
        }
        ParsedSentence sentence = matched.sentence();
        Hints hints = RuleHints.of(matched, settled);
        return new JudgedEvents(sentence, reading.get(), hints, scene, finder, settled).events();
    }
}
