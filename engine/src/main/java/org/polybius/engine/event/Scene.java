package org.polybius.engine.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.actor.ArticleActors;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.actor.Mention;
import org.polybius.engine.attribution.Attribution;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.parsing.ParsedSentence;

/**
 * What the rest of an article says of each of its sentences: who is who, who says what, and whether it reports a mishap.
 * Made once an article by {@link EventFinder#scene}, and not to be shared: it keeps what it was asked.
 */
public final class Scene {

    private final ArticleActors actors;
    private final AttributionIndex attributions;
    private final boolean mishap;
    private final Optional<String> outlet;
    private final Map<Integer, ParsedSentence> sentences = new HashMap<>();
    private final Set<Mention> asked = new LinkedHashSet<>();

    Scene(ParsedArticle article, ArticleActors actors, List<Attribution> attributions, Mishaps mishaps) {
        this.actors = actors;
        this.attributions = new AttributionIndex(attributions);
        this.mishap = mishaps.isReportOf(article);
        this.outlet = article.article().outlet();
        article.sentences().forEach(sentence -> sentences.put(sentence.index(), sentence));
    }

    /**
     * Who {@code mention} is.
     *
     * @param speaker whose words it stands in, where it stands in a quotation
     */
    Entity entity(Mention mention, Optional<Entity> speaker) {
        asked.add(mention);
        return actors.entity(mention, speaker);
    }

    /** The mentions of which it has been asked who they are. */
    public Set<Mention> asked() {
        return Collections.unmodifiableSet(asked);
    }

    AttributionIndex attributions() {
        return attributions;
    }

    boolean reportsMishap() {
        return mishap;
    }

    /** Whether {@code somebody} is who published the article. */
    boolean isOutlet(Entity somebody) {
        return outlet.filter(somebody.text()::equalsIgnoreCase).isPresent();
    }

    /** The source of {@code attribution} as a participant; empty where the text names none. */
    Optional<Participant> participant(Attribution attribution) {
        return attribution
                .source()
                .flatMap(mention -> source(attribution)
                        .map(entity -> new Participant(
                                sentences.get(mention.sentence()).token(mention.head()), entity)));
    }

    /** Whether its source makes public what it says, as with "announced that". */
    boolean isAnnounced(Attribution attribution) {
        return attribution.cue().stream()
                .flatMap(cue -> sentences.get(attribution.sentence()).tokens().stream()
                        .filter(token -> cue.contains(token.span().start())))
                .anyMatch(token -> token.lemma().equals("announce"));
    }

    /** Who the source of {@code attribution} is; empty where the text names none. */
    public Optional<Entity> source(Attribution attribution) {
        return attribution.source().map(mention -> entity(mention, Optional.empty()));
    }
}
