package org.polybius.archive.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.polybius.archive.EventHit;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.coding.Event;
import org.polybius.engine.event.Factuality;

/**
 * The events that a row was put together from.
 *
 * @param factuality as what all of them are told
 * @param sources who says so, without the repeated; empty where the articles say so in their own voice
 * @param first the earliest day that one was published
 * @param last the latest one
 * @param outlets who published them
 * @param events their ids, in the order in which they came
 */
public record Reports(
        Factuality factuality,
        List<Party> sources,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        List<String> outlets,
        List<String> events) {

    public Reports {
        sources = List.copyOf(sources);
        outlets = List.copyOf(outlets);
        events = List.copyOf(events);
    }

    static Reports of(EventHit hit, Event event) {
        return new Reports(
                event.factuality(),
                Party.of(sources(event)),
                hit.article().published(),
                hit.article().published(),
                hit.article().outlet().stream().toList(),
                List.of(event.id()));
    }

    private static List<Entity> sources(Event event) {
        return event.attribution().stream()
                .flatMap(step -> step.source().stream())
                .toList();
    }

    Reports and(Reports more) {
        return new Reports(
                factuality,
                joined(sources, more.sources),
                first.isPresent() && more.first.isPresent()
                        ? Optional.of(first.get().isBefore(more.first.get()) ? first.get() : more.first.get())
                        : first.or(more::first),
                last.isPresent() && more.last.isPresent()
                        ? Optional.of(last.get().isAfter(more.last.get()) ? last.get() : more.last.get())
                        : last.or(more::last),
                joined(outlets, more.outlets),
                joined(events, more.events));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        more.stream().filter(one -> !some.contains(one)).forEach(all::add);
        return all;
    }

    /** The latest reported first; those without a day at the end. */
    static Comparator<Reports> latestFirst() {
        return Comparator.comparing(
                (Reports reports) -> reports.last().orElse(LocalDate.MIN), Comparator.reverseOrder());
    }
}
