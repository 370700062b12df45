package org.polybius.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.extraction.Reading;
import org.polybius.engine.extraction.Unread;

/**
 * Codes articles on several threads and delivers their events in the order of the articles. One thread fetches input;
 * looking into it, coding and making ready what goes out are done by the others. What is in memory at a time is bounded,
 * however many articles there are. An article that cannot be coded costs itself alone.
 */
final class CodingRun implements AutoCloseable {

    private static final int ARTICLES_A_THREAD = 4;
    private static final long MOST_BYTES = 32 << 20;
    private static final int MOST_TOGETHER = 64;
    private static final long MOST_BYTES_TOGETHER = 4 << 20;

    private final Supplier<Coder> coder;
    private final Destination destination;
    private final Streams streams;
    private final ExecutorService threads;
    private final Turns turns;
    private final Progress progress;
    private final Tally tally = new Tally();

    CodingRun(Supplier<Coder> coder, int threads, Destination destination, Streams streams) {
        this.coder = coder;
        this.destination = destination;
        this.streams = streams;
        this.progress = new Progress(streams);
        this.threads = Executors.newFixedThreadPool(threads);
        this.turns = new Turns(new Writing(), threads * ARTICLES_A_THREAD, MOST_BYTES);
    }

    Tally run(Inputs inputs) throws IOException {
        load();
        destination.begin();
        inputs.read(this::submit);
        turns.finish();
        progress.clear();
        return tally;
    }

    /** Loads the coder while the first input is read. What fails is told to whoever asks for the coder. */
    private void load() {
        Thread thread = new Thread(new FutureTask<>(coder::get), "loading");
        thread.setDaemon(true);
        thread.start();
    }

    private void submit(Unread unread) throws IOException {
        Turns.Place place = turns.take(unread.bytes());
        threads.execute(() -> {
            try {
                place.finish(turn(unread));
            } catch (Throwable e) {
                turns.fail(e);
            }
        });
    }

    private Turn turn(Unread unread) throws IOException {
        try {
            return turn(unread.read());
        } catch (OutOfMemoryError e) {
            return failed(unread.origin(), "more than Java's heap can hold; set POLYBIUS_HEAP, as to 4g");
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            return failed(unread.origin(), "internal error: " + e + (trace.length == 0 ? "" : " at " + trace[0]));
        }
    }

    private Turn turn(Reading reading) throws IOException {
        if (reading instanceof Reading.Read read) {
            Delivery delivery = destination.isKnown(read.article())
                    ? destination.known()
                    : destination.coded(loaded().code(read.article()));
            return new Turn(delivery, read.warnings());
        }
        if (reading instanceof Reading.Skipped skipped) {
            return new Turn(
                    destination.skipped(skipped.origin(), skipped.reason()),
                    List.of(skipped.origin() + ": skipped: " + skipped.reason()));
        }
        return failed(reading.origin(), ((Reading.Failed) reading).reason());
    }

    /** Without a coder the whole run fails, not the article. */
    private Coder loaded() {
        try {
            return coder.get();
        } catch (RuntimeException | Error e) {
            turns.fail(e);
            throw e;
        }
    }

    private Turn failed(String origin, String reason) {
        return new Turn(destination.failed(origin, reason), List.of(origin + ": " + reason));
    }

    /** Delivers the turns that are ready together, so many at most; tells of them and counts them when that is done. */
    private final class Writing implements Turns.Taker {

        private final List<Turn> ready = new ArrayList<>();
        private long bytes;

        @Override
        public void take(Turn turn) throws IOException {
            ready.add(turn);
            bytes += turn.delivery().bytes();
            if (ready.size() >= MOST_TOGETHER || bytes >= MOST_BYTES_TOGETHER) {
                deliver();
            }
        }

        private void deliver() throws IOException {
            List<Turn> turns = List.copyOf(ready);
            ready.clear();
            bytes = 0;
            List<Turn.Count> counts =
                    destination.deliver(turns.stream().map(Turn::delivery).toList());
            turns.forEach(this::tell);
            counts.forEach(tally::count);
        }

        private void tell(Turn turn) {
            if (!turn.told().isEmpty()) {
                progress.clear();
                turn.told().forEach(streams::tell);
            }
        }

        @Override
        public void pause() throws IOException {
            if (!ready.isEmpty()) {
                deliver();
            }
            destination.flush();
            progress.show(tally);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
