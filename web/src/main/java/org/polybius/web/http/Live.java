package org.polybius.web.http;

import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.polybius.archive.RecordFile;
import org.polybius.archive.Run;
import org.polybius.web.Records;
import org.polybius.web.event.Json;

/** Tells open pages, by server-sent events, that the record has changed: how many articles and events it has now. */
final class Live {

    /** As many pages as may follow at a time; those beyond are told nothing, and lose nothing else. */
    private static final int MOST = 100;

    private static final int PERIOD_SECONDS = 2;

    /** While an import goes on: it changes the record all the time, and each telling makes pages anew and is read aloud. */
    private static final long PAUSE_NANOS = 10_000_000_000L;

    /** What the record holds. */
    record State(long articles, long events, boolean importing) {}

    private final Records records;
    private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Live::thread);
    private volatile State told = new State(0, 0, false);
    private String seen = "";
    private long at = System.nanoTime() - PAUSE_NANOS;

    Live(Records records) {
        this.records = records;
        clock.scheduleWithFixedDelay(this::look, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "live");
        thread.setDaemon(true);
        return thread;
    }

    void follow(SseClient client) {
        if (clients.size() >= MOST) {
            client.close();
            return;
        }
        client.onClose(() -> clients.remove(client));
        client.keepAlive();
        try {
            // What a page sees first; it tells its reader of what differs from it.
            State state = state();
            if (clients.isEmpty()) {
                told = state;
            }
            client.sendEvent("record", data(state));
        } catch (IOException e) {
            // The page itself says what is wrong with the record.
        }
        clients.add(client);
    }

    private State state() throws IOException {
        return records.read(Live::state).orElse(new State(0, 0, false));
    }

    private static String data(State state) {
        return Json.of(state).toString();
    }

    private void look() {
        try {
            String version = records.version();
            if (!clients.isEmpty() && !version.equals(seen)) {
                State state = state();
                if (state.equals(told)) {
                    seen = version;
                } else if (!state.importing() || System.nanoTime() - at >= PAUSE_NANOS) {
                    // Whoever reloads at that must find it.
                    records.renew();
                    clients.forEach(client -> client.sendEvent("record", data(state)));
                    told = state;
                    seen = version;
                    at = System.nanoTime();
                }
            }
            clients.forEach(client -> client.sendComment("here"));
        } catch (IOException | RuntimeException e) {
            // Pages that follow are told at the next change that can be read; the page itself says what is wrong.
            seen = "";
        }
    }

    private static State state(RecordFile record) throws IOException {
        List<Run> runs = record.runs();
        boolean importing = !runs.isEmpty() && runs.get(runs.size() - 1).ended().isEmpty();
        return new State(
                runs.stream().mapToLong(Run::articles).sum(),
                runs.stream().mapToLong(Run::events).sum(),
                importing);
    }

    void close() {
        clock.shutdownNow();
        clients.forEach(SseClient::close);
    }
}
