package org.polybius.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Keeps articles in their order while several threads code them. Whoever finishes an article whose turn it is hands it on,
 * with those finished behind it, so that nobody waits for the next input before events go out. Behind a slow article others go
 * on until their events, with the input in hand, fill some megabytes.
 */
final class Turns {

    /** Takes each turn in order. */
    interface Taker {
        void take(Turn turn) throws IOException;

        /** After one or more turns, before a pause. */
        void pause() throws IOException;
    }

    /** One article's place in the order. */
    final class Place {
        private int bytes;
        private Optional<Turn> turn = Optional.empty();

        private Place(int bytes) {
            this.bytes = bytes;
        }

        void finish(Turn done) {
            synchronized (Turns.this) {
                turn = Optional.of(done);
                held += done.delivery().bytes() - bytes;
                bytes = done.delivery().bytes();
                unfinished--;
                handOn();
                Turns.this.notifyAll();
            }
        }
    }

    private final Taker taker;
    private final int mostUnfinished;
    private final long mostBytes;
    private final Deque<Place> places = new ArrayDeque<>();
    private int unfinished;
    private long held;
    private Optional<Throwable> failure = Optional.empty();

    /**
     * @param mostUnfinished articles under way at a time
     * @param mostBytes of input under way and of events that wait for their turn
     */
    Turns(Taker taker, int mostUnfinished, long mostBytes) {
        this.taker = taker;
        this.mostUnfinished = mostUnfinished;
        this.mostBytes = mostBytes;
    }

    /** The next place, as soon as there is room for it; however long, one article always has room. */
    synchronized Place take(int bytes) throws IOException {
        while (failure.isEmpty() && !places.isEmpty() && (unfinished >= mostUnfinished || held + bytes > mostBytes)) {
            await();
        }
        throwFailure();
        Place place = new Place(bytes);
        places.add(place);
        unfinished++;
        held += bytes;
        return place;
    }

    /** Waits until every turn was taken. */
    synchronized void finish() throws IOException {
        while (failure.isEmpty() && !places.isEmpty()) {
            await();
        }
        throwFailure();
    }

    /** Ends the run: no turn is taken any more. */
    synchronized void fail(Throwable cause) {
        if (failure.isEmpty()) {
            failure = Optional.of(cause);
        }
        notifyAll();
    }

    private void handOn() {
        try {
            boolean any = false;
            while (failure.isEmpty() && !places.isEmpty() && places.peek().turn.isPresent()) {
                Place first = places.remove();
                held -= first.bytes;
                taker.take(first.turn.get());
                any = true;
            }
            if (any) {
                taker.pause();
            }
        } catch (IOException | RuntimeException | Error e) {
            fail(e);
        }
    }

    private void throwFailure() throws IOException {
        if (failure.isEmpty()) {
            return;
        }
        Throwable cause = failure.get();
        if (cause instanceof IOException io) {
            throw io;
        }
        if (cause instanceof RuntimeException runtime) {
            throw runtime;
        }
        throw new IllegalStateException(cause);
    }

    private void await() {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
