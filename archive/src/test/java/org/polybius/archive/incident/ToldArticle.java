package org.polybius.archive.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.actor.Resolution;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.Span;
import org.polybius.engine.attribution.Stance;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Event;
import org.polybius.engine.coding.Event.AttributionStep;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Factuality;
import org.polybius.engine.time.EventDate;

/** Articles of invented raids, without a coder: each sentence that tells of one is an assault on civilians in Peru. */
public record ToldArticle(
        String id, LocalDate day, String body, List<Sentence> sentences, List<String> triggers, List<Factuality> ways) {

    public static ToldArticle named(String id) {
        return new ToldArticle(id, LocalDate.EPOCH, "", List.of(), List.of(), List.of());
    }

    public ToldArticle published(LocalDate when) {
        return new ToldArticle(id, when, body, sentences, triggers, ways);
    }

    /** Sentences without events. */
    public ToldArticle text(String more) {
        return new ToldArticle(id, day, body + more + " ", sentences, triggers, ways);
    }

    public ToldArticle event(String sentence, String trigger, Factuality factuality) {
        Span span = new Span(body.length(), body.length() + sentence.length());
        return new ToldArticle(
                id,
                day,
                body + sentence + " ",
                with(sentences, new Sentence(sentences.size(), span, 0)),
                with(triggers, trigger),
                with(ways, factuality));
    }

    private static <T> List<T> with(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }

    public CodedArticle coded() {
        Article article = new Article(
                id,
                body,
                Optional.empty(),
                Optional.empty(),
                List.of(new Span(0, body.length())),
                Optional.of(day),
                Optional.of("Outlet " + id),
                Optional.empty());
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : sentences) {
            events.add(event(sentence));
        }
        return new CodedArticle(article, sentences, events);
    }

    private Event event(Sentence sentence) {
        String trigger = triggers.get(sentence.index());
        int start = body.indexOf(trigger, sentence.span().start());
        Span span = new Span(start, start + trigger.length());
        Factuality factuality = ways.get(sentence.index());
        return new Event(
                id + "_" + (sentence.index() + 1),
                id,
                sentence.index(),
                EventType.ASSAULT,
                List.of("firearms"),
                List.of(),
                EventType.ASSAULT.score(),
                Optional.empty(),
                List.of(),
                List.of(new Entity(
                        "market", span, new Resolution.Linked("Peru", "PER"), List.of(Sector.CVL), Optional.empty())),
                span,
                factuality,
                chain(sentence, factuality),
                Optional.of(new EventDate(day, day, Optional.empty(), EventDate.Basis.PUBLISHED)),
                Optional.empty(),
                Optional.empty(),
                new Event.Why("raid", "v1", List.of(), List.of(), List.of()),
                0.8);
    }

    private List<AttributionStep> chain(Sentence sentence, Factuality factuality) {
        if (factuality == Factuality.ASSERTED) {
            return List.of();
        }
        int start = sentence.span().start();
        Entity source = new Entity(
                "The militia",
                new Span(start, start + 11),
                new Resolution.Unlinked(),
                List.of(Sector.PRM),
                Optional.empty());
        Span cue = new Span(start + 12, start + 18);
        return List.of(new AttributionStep(
                Optional.of(source),
                List.of(cue),
                List.of(new Span(cue.end() + 1, sentence.span().end())),
                factuality == Factuality.DENIED ? Stance.DENIES : Stance.ASSERTS));
    }
}
