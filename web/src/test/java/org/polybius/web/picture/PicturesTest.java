package org.polybius.web.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.polybius.archive.overview.Overview.Day;
import org.polybius.archive.overview.Tally;
import org.polybius.engine.event.Factuality;

/** What the pictures show of days of events. */
class PicturesTest {

    private static Day day(String day, int quad, Factuality factuality, long events, double score) {
        return new Day(LocalDate.parse(day), quad, Tally.of(factuality, events), score);
    }

    @Test
    void aBarKeepsApartWhatEventsAreToldAs() {
        Timeline timeline = Timeline.of(List.of(
                day("2025-03-01", 4, Factuality.ASSERTED, 3, -27), day("2025-03-01", 4, Factuality.CLAIMED, 1, 0)));
        assertThat(timeline.bars()).hasSize(1);
        assertThat(timeline.bars().get(0).parts())
                .extracting(Timeline.Part::shape, Timeline.Part::height)
                .containsExactly(tuple("solid", 112.5), tuple("outlined", 37.5));
        assertThat(timeline.bars().get(0).told()).isEqualTo("3 asserted, 1 claimed");
    }

    @Test
    void whatIsOnlyClaimedHasNoScore() {
        assertThat(ScoreLine.of(List.of(day("2025-03-01", 4, Factuality.CLAIMED, 5, 0)))
                        .points())
                .isEmpty();
        ScoreLine line = ScoreLine.of(List.of(
                day("2025-03-01", 4, Factuality.ASSERTED, 2, -18), day("2025-03-01", 4, Factuality.DENIED, 7, 0)));
        assertThat(line.points()).singleElement().satisfies(point -> {
            assertThat(point.score()).isEqualTo(-9);
            assertThat(point.events()).isEqualTo(2);
        });
    }

    /** A war of long ago that an article mentions does not squeeze this year's events into one bar. */
    @Test
    void fewEventsOfLongAgoAreLeftOut() {
        Timeline timeline = Timeline.of(List.of(
                day("1914-07-28", 4, Factuality.ASSERTED, 1, -9), day("2025-03-01", 4, Factuality.ASSERTED, 99, -9)));
        assertThat(timeline.earlier()).isEqualTo(1);
        assertThat(timeline.bars()).hasSize(1);
    }

    @Test
    void longTimesHaveFewBars() {
        Timeline timeline = Timeline.of(List.of(
                day("1990-01-01", 1, Factuality.ASSERTED, 50, 9), day("2025-03-01", 1, Factuality.ASSERTED, 50, 9)));
        assertThat(timeline.bars()).hasSizeLessThanOrEqualTo(110);
        assertThat(timeline.bars().get(0).first()).isEqualTo("1990-01-01");
    }

    @Test
    void placesStandWhereTheyAreOnTheMap() {
        double[] middle = EqualEarth.project(0, 0);
        double[] east = EqualEarth.project(0, 180);
        assertThat(middle[0]).isEqualTo(1000);
        assertThat(east[0]).isCloseTo(2000, offset(0.01));
        assertThat(EqualEarth.project(50, 0)[1]).isLessThan(middle[1]);
    }
}
