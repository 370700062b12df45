package org.polybius.engine.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.polybius.engine.actor.ArticleActors;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.attribution.Attribution;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.parsing.ParsedSentence;

/**
 * What the rest of an article says of each of its sentences: who is who, who says what, and whether it reports a mishap.
 * Made once an article by {@link EventFinder#scene}.
 */
public final class Scene {

    private final ArticleActors actors;
    private final AttributionIndex attributions;
    private final boolean mishap;
    private final Map<Integer, ParsedSentence> sentences = new HashMap<>();

    Scene(ParsedArticle article, ArticleActors actors, List<Attribution> attributions, Mishaps mishaps) {
        this.actors = actors;
        this.attributions = new AttributionIndex(attributions);
        this.mishap = mishaps.isReportOf(article);
        article.sentences().forEach(sentence -> sentences.put(sentence.index(), sentence));
    }

    ArticleActors actors() {
        return actors;
    }

    AttributionIndex attributions() {
        return attributions;
    }

    boolean reportsMishap() {
        return mishap;
    }

    /** The source of {@code attribution} as a participant; empty where the text names none. */
    Optional<Participant> participant(Attribution attribution) {
        return attribution
                .source()
                .flatMap(mention -> source(attribution)
                        .map(entity -> new Participant(
                                sentences.get(mention.sentence()).token(mention.head()), entity)));
    }

    /** Who the source of {@code attribution} is; empty where the text names none. */
    public Optional<Entity> source(Attribution attribution) {
        return attribution.source().map(mention -> actors.entity(mention, Optional.empty()));
    }
}
