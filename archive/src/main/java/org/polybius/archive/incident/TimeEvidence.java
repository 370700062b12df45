package org.polybius.archive.incident;

import java.time.LocalDate;
import java.util.List;

/** What the days of two tellings say. */
final class TimeEvidence {

    private static final double NEVER = -9;

    private TimeEvidence() {}

    static List<Evidence> of(Signature one, Signature other) {
        if (one.days().isEmpty() || other.days().isEmpty()) {
            return List.of();
        }
        Days a = one.days().get();
        Days b = other.days().get();
        if (a.stated() && b.stated()) {
            return List.of(bothStated(a, b));
        }
        if (a.stated() || b.stated()) {
            boolean ahead = a.stated() ? other.ahead() : one.ahead();
            return List.of(a.stated() ? published(a, b, ahead) : published(b, a, ahead));
        }
        return List.of(bothPublished(a, b));
    }

    private static Evidence bothStated(Days a, Days b) {
        long gap = a.gap(b);
        double points = gap == 0 ? 1.5 : gap == 1 ? -0.5 : gap == 2 ? -3 : NEVER;
        return new Evidence(points, () -> "same day " + LocalDate.ofEpochDay(Math.max(a.first(), b.first())));
    }

    /** News is of today or some days ago; what is announced, of some days ahead. */
    private static Evidence published(Days stated, Days published, boolean ahead) {
        long lag = ahead ? stated.first() - published.first() : published.last() - stated.last();
        double points = lag < -1 ? -3 : lag <= 1 ? 1.6 : lag <= 3 ? 0.6 : lag <= 6 ? 0 : -4;
        return new Evidence(
                points,
                () -> LocalDate.ofEpochDay(stated.first()) + " beside published "
                        + LocalDate.ofEpochDay(published.first()));
    }

    private static Evidence bothPublished(Days a, Days b) {
        long gap = a.gap(b);
        double points = gap <= 1 ? 1.3 : gap <= 3 ? 0.4 : gap <= 6 ? -2 : -3;
        return new Evidence(points, () -> "published within " + (gap == 0 ? "a day" : (gap + 1) + " days"));
    }
}
