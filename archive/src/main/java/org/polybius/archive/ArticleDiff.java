package org.polybius.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.polybius.archive.EventChange.Changed;
import org.polybius.archive.EventChange.FieldChange;

/**
 * How one article's events differ between two runs. Events are paired by what they stand at: the same trigger words, or
 * otherwise words of the same sentence that overlap.
 */
public record ArticleDiff(String article, List<EventChange> changes) {

    public ArticleDiff {
        changes = List.copyOf(changes);
    }

    static ArticleDiff of(String article, List<StoredEvent> before, List<StoredEvent> after) {
        List<EventFields> old =
                new ArrayList<>(before.stream().map(EventFields::of).toList());
        List<EventFields> left =
                new ArrayList<>(after.stream().map(EventFields::of).toList());
        List<EventChange> changes = new ArrayList<>();
        pair(old, left, (a, b) -> a.standsAt(b) && a.type().equals(b.type()), changes);
        pair(old, left, EventFields::standsAt, changes);
        pair(old, left, EventFields::overlaps, changes);
        old.forEach(one -> changes.add(new EventChange.Removed(one.event())));
        left.forEach(one -> changes.add(new EventChange.Added(one.event())));
        return new ArticleDiff(article, changes);
    }

    /** Takes the pairs that {@code fits} makes out of both lists. */
    private static void pair(
            List<EventFields> old,
            List<EventFields> left,
            BiPredicate<EventFields, EventFields> fits,
            List<EventChange> changes) {
        for (EventFields one : List.copyOf(old)) {
            Optional<EventFields> other =
                    left.stream().filter(candidate -> fits.test(one, candidate)).findFirst();
            if (other.isPresent()) {
                old.remove(one);
                left.remove(other.get());
                List<FieldChange> fields = one.changesTo(other.get());
                if (!fields.isEmpty()) {
                    changes.add(new Changed(one.event(), other.get().event(), fields));
                }
            }
        }
    }
}
