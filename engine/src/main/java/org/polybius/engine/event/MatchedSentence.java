package org.polybius.engine.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.polybius.engine.actor.Mention;
import org.polybius.engine.attribution.Attribution;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** A sentence with what the rules see in it, whoever takes part. */
public final class MatchedSentence {

    private final ParsedSentence sentence;
    private final List<Match> matches;

    MatchedSentence(ParsedSentence sentence, List<Match> matches) {
        this.sentence = sentence;
        this.matches = matches;
    }

    public ParsedSentence sentence() {
        return sentence;
    }

    /** Whether the rules see nothing: then there is no event. */
    public boolean isEmpty() {
        return matches.isEmpty();
    }

    List<Match> matches() {
        return matches;
    }

    /** Who takes part, and who of {@code attributions} says so: of these at least it counts who they are. */
    public Set<Mention> parties(List<Attribution> attributions) {
        Set<Mention> parties = new LinkedHashSet<>();
        for (Match match : matches) {
            Stream<Token> fillers = match.roles().values().stream().flatMap(List::stream);
            Stream.concat(Stream.of(match.trigger()), fillers).forEach(token -> {
                if (token != match.trigger()) {
                    parties.add(new Mention(sentence.index(), token.index(), token.span()));
                }
                attributions.stream()
                        .filter(attribution -> attribution.covers(token.span().start()))
                        .forEach(attribution -> attribution.source().ifPresent(parties::add));
            });
        }
        return parties;
    }
}
