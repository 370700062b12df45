package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.article.Span;
import org.polybius.engine.attribution.Attribution;
import org.polybius.engine.attribution.Kind;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** An article's attributions, asked by place. */
final class AttributionIndex {

    private static final Comparator<Attribution> OUTERMOST_FIRST = Comparator.comparingInt(AttributionIndex::length)
            .reversed()
            .thenComparing(a -> a.cue().isEmpty() ? new Span(0, 0) : a.cue().get(0));

    private static final Set<Kind> WISHES = Set.of(Kind.DEMAND, Kind.INTENTION);

    private static final Set<String> NAMING = Set.of("call", "describe", "brand", "label", "dub", "term");

    private static final Set<String> PAST = Set.of("was", "were");

    private final List<Attribution> attributions;

    AttributionIndex(List<Attribution> attributions) {
        this.attributions = attributions;
    }

    List<Attribution> all() {
        return attributions;
    }

    /** Who says the word at {@code offset}, outermost first: what holds another's cue is outside it. */
    List<Attribution> chain(int offset) {
        List<Attribution> chain = List.of();
        for (Attribution attribution : attributions) {
            if (attribution.covers(offset) && !holds(attribution.cue(), offset)) {
                if (chain.isEmpty()) {
                    chain = new ArrayList<>();
                }
                chain.add(attribution);
            }
        }
        if (chain.size() > 1) {
            chain.sort(OUTERMOST_FIRST);
        }
        return chain;
    }

    /**
     * Who says {@code word}, outermost first. What is asked for or intended takes for granted what a clause beside a noun in it
     * tells as past: "demanded the dismissal of the officers who beat the students". Whoever calls an attack a disgrace says
     * the latter alone.
     */
    List<Attribution> chain(ParsedSentence sentence, Token word) {
        return chain(word.span().start()).stream()
                .filter(attribution ->
                        !WISHES.contains(attribution.kind()) || !takesForGranted(attribution, sentence, word))
                .filter(attribution -> !isCalled(attribution, sentence, word))
                .toList();
    }

    private static boolean isCalled(Attribution attribution, ParsedSentence sentence, Token word) {
        return word.label().equals("dobj")
                && sentence.head(word)
                        .filter(verb -> NAMING.contains(verb.lemma()) && word.index() > verb.index())
                        .filter(verb -> holds(attribution.cue(), verb.span().start()))
                        .isPresent();
    }

    private static boolean takesForGranted(Attribution attribution, ParsedSentence sentence, Token word) {
        for (Optional<Token> at = Optional.of(word); at.isPresent(); at = sentence.head(at.get())) {
            Token verb = at.get();
            if (verb.label().equals("relcl") && attribution.covers(verb.span().start()) && isPast(sentence, verb)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPast(ParsedSentence sentence, Token verb) {
        return verb.tag().equals("VBD")
                || sentence.hasChild(verb, t -> t.label().startsWith("aux") && PAST.contains(t.surface()));
    }

    private static boolean holds(List<Span> spans, int offset) {
        for (Span span : spans) {
            if (span.contains(offset)) {
                return true;
            }
        }
        return false;
    }

    Optional<Attribution> innermost(int offset) {
        List<Attribution> chain = chain(offset);
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
