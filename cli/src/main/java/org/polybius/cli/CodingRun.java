package org.polybius.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Coder;
import org.polybius.engine.extraction.Reading;

/**
 * Codes articles on several threads and writes their events in the order of the articles. Only a few articles a thread
 * are in memory at a time, however many there are. An article that cannot be coded costs itself alone.
 */
final class CodingRun implements AutoCloseable {

    private static final int ARTICLES_A_THREAD = 4;

    /** What came of one reading. */
    private sealed interface Outcome {
        record Coded(CodedArticle coded) implements Outcome {}

        record Failed(String origin, String reason) implements Outcome {}

        record Skipped(String origin, String reason) implements Outcome {}
    }

    private final Supplier<Coder> coder;
    private final EventOutput format;
    private final Writer out;
    private final Streams streams;
    private final int most;
    private final ExecutorService threads;
    private final Deque<Future<Outcome>> underWay = new ArrayDeque<>();
    private final Tally tally = new Tally();

    CodingRun(Supplier<Coder> coder, int threads, EventOutput format, Writer out, Streams streams) {
        this.coder = coder;
        this.format = format;
        this.out = out;
        this.streams = streams;
        this.most = threads * ARTICLES_A_THREAD;
        this.threads = Executors.newFixedThreadPool(threads);
    }

    Tally run(Inputs inputs) throws IOException {
        format.begin(out);
        inputs.read(this::submit);
        while (!underWay.isEmpty()) {
            finishFirst();
        }
        clearProgress();
        return tally;
    }

    private void submit(Reading reading) throws IOException {
        underWay.add(start(reading));
        if (underWay.size() >= most) {
            finishFirst();
        }
    }

    private Future<Outcome> start(Reading reading) {
        if (reading instanceof Reading.Read read) {
            read.warnings().forEach(streams::tell);
            // Here, not on a thread of the pool: the first article loads the parser, and all others wait for it.
            Coder loaded = coder.get();
            Callable<Outcome> task = () -> code(loaded, read);
            return threads.submit(task);
        }
        Outcome outcome = reading instanceof Reading.Failed failed
                ? new Outcome.Failed(failed.origin(), failed.reason())
                : new Outcome.Skipped(reading.origin(), ((Reading.Skipped) reading).reason());
        return CompletableFuture.completedFuture(outcome);
    }

    private static Outcome code(Coder coder, Reading.Read read) {
        try {
            return new Outcome.Coded(coder.code(read.article()));
        } catch (RuntimeException | StackOverflowError e) {
            StackTraceElement[] trace = e.getStackTrace();
            return new Outcome.Failed(
                    read.origin(), "internal error: " + e + (trace.length == 0 ? "" : " at " + trace[0]));
        }
    }

    private void finishFirst() throws IOException {
        Outcome outcome = await(underWay.remove());
        if (outcome instanceof Outcome.Coded done) {
            tally.coded(done.coded().events().size());
            format.write(done.coded(), out);
            out.flush();
            progress();
        } else if (outcome instanceof Outcome.Failed failed) {
            tally.failed();
            clearProgress();
            streams.tell(failed.origin() + ": " + failed.reason());
        } else if (outcome instanceof Outcome.Skipped skipped) {
            tally.skipped();
            clearProgress();
            streams.tell(skipped.origin() + ": skipped: " + skipped.reason());
        }
    }

    private static Outcome await(Future<Outcome> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void progress() {
        if (streams.progress()) {
            streams.err().print("\r" + tally + " ");
            streams.err().flush();
        }
    }

    /** Makes room for a line of its own. */
    private void clearProgress() {
        if (streams.progress()) {
            streams.err().print("\r\u001B[K");
            streams.err().flush();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
