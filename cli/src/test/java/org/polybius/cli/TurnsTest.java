package org.polybius.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TurnsTest {

    private final List<String> taken = new ArrayList<>();

    private final Turns.Taker taker = new Turns.Taker() {
        @Override
        public void take(Turn turn) throws IOException {
            turn.delivery().deliver();
        }

        @Override
        public void pause() {
            taken.add("pause");
        }
    };

    private Turn turn(String events) {
        return new Turn(
                new Delivery() {
                    @Override
                    public int bytes() {
                        return events.length();
                    }

                    @Override
                    public Turn.Count deliver() {
                        taken.add(events);
                        return new Turn.Count.Coded(1);
                    }
                },
                List.of());
    }

    @Test
    void handsOnInOrderAndAtOnce() throws IOException {
        Turns turns = new Turns(taker, 4, 100);
        Turns.Place first = turns.take(1);
        Turns.Place second = turns.take(1);
        Turns.Place third = turns.take(1);
        second.finish(turn("b"));
        assertThat(taken).isEmpty();
        first.finish(turn("a"));
        assertThat(taken).containsExactly("a", "b", "pause");
        third.finish(turn("c"));
        turns.finish();
        assertThat(taken).containsExactly("a", "b", "pause", "c", "pause");
    }

    @Test
    void goesOnBehindASlowArticleUntilItsBytesAreFull() throws Exception {
        Turns turns = new Turns(taker, 2, 100);
        Turns.Place slow = turns.take(80);
        for (int i = 0; i < 10; i++) {
            turns.take(10).finish(turn("x"));
        }
        turns.take(10).finish(turn("0123456789"));
        CountDownLatch room = new CountDownLatch(1);
        Thread reader = new Thread(() -> {
            try {
                turns.take(10);
                room.countDown();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        reader.start();
        assertThat(room.await(200, TimeUnit.MILLISECONDS)).isFalse();
        slow.finish(turn("slow"));
        assertThat(room.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(taken).startsWith("slow", "x").endsWith("0123456789", "pause");
    }

    @Test
    void anArticleLargerThanTheBoundHasRoomWhenItIsAlone() throws IOException {
        Turns turns = new Turns(taker, 2, 100);
        turns.take(1000).finish(turn("large"));
        turns.finish();
        assertThat(taken).containsExactly("large", "pause");
    }

    @Test
    void tellsTheReaderThatWritingFailed() throws IOException {
        Turns turns = new Turns(
                new Turns.Taker() {
                    @Override
                    public void take(Turn turn) throws IOException {
                        throw new IOException("full");
                    }

                    @Override
                    public void pause() {}
                },
                2,
                100);
        turns.take(1).finish(turn("a"));
        assertThatThrownBy(() -> turns.take(1)).hasMessage("full");
        assertThatThrownBy(turns::finish).hasMessage("full");
    }
}
