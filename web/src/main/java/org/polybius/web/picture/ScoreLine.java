package org.polybius.web.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.polybius.archive.overview.Overview.Day;
import org.polybius.web.picture.Periods.Period;

/** The conflict–cooperation score of asserted events through time, from −10 to +10; what is only claimed has none. */
public record ScoreLine(List<Point> points) {

    public static final int WIDTH = 1000;
    public static final int HEIGHT = 200;

    /** One period's mean; {@code radius} grows with the number of events. */
    public record Point(String name, double x, double y, double radius, long events, double score) {

        public String scoreText() {
            return String.format(Locale.ROOT, "%+.1f", score);
        }
    }

    public static ScoreLine of(List<Day> days) {
        List<Period> periods = Periods.of(days).list();
        double step = WIDTH / (double) Math.max(1, periods.size());
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            long events = periods.get(i).days().stream()
                    .mapToLong(d -> d.events().asserted())
                    .sum();
            double total = periods.get(i).days().stream()
                    .mapToDouble(Day::assertedScore)
                    .sum();
            if (events > 0) {
                double score = total / events;
                points.add(new Point(
                        periods.get(i).name(),
                        Math.round((i + 0.5) * step),
                        Math.round(HEIGHT / 2.0 - score / 10 * (HEIGHT / 2.0 - 10)),
                        Math.min(14, 4 + Math.sqrt(events) * 1.5),
                        events,
                        score));
            }
        }
        return new ScoreLine(points);
    }
}
