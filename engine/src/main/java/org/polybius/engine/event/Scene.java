package org.polybius.engine.event;

import java.util.List;
import java.util.Optional;
import org.polybius.engine.actor.ArticleActors;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.attribution.Attribution;
import org.polybius.engine.parsing.ParsedArticle;

/**
 * What the rest of an article says of each of its sentences: who is who, who says what, and whether it reports a mishap.
 * Made once an article by {@link EventFinder#scene}.
 */
public final class Scene {

    private final ArticleActors actors;
    private final AttributionIndex attributions;
    private final boolean mishap;

    Scene(ParsedArticle article, ArticleActors actors, List<Attribution> attributions, Mishaps mishaps) {
        this.actors = actors;
        this.attributions = new AttributionIndex(attributions);
        this.mishap = mishaps.isReportOf(article);
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

    /** Who the source of {@code attribution} is; empty where the text names none. */
    public Optional<Entity> source(Attribution attribution) {
        return attribution.source().map(mention -> actors.entity(mention, Optional.empty()));
    }
}
