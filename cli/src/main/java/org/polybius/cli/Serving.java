package org.polybius.cli;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.polybius.web.PolybiusServer;
import org.polybius.web.ServerSettings;

/**
 * A server that runs until the process is told to end.
 *
 * @param shown told of the address once there is somebody to answer
 */
record Serving(Polybius polybius, Consumer<URI> shown) {

    void serve(ServerSettings settings) throws IOException {
        Streams streams = polybius.streams();
        CountDownLatch stopping = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Thread hook = new Thread(() -> await(stopping, stopped), "stopping");
        try (PolybiusServer server = PolybiusServer.start(settings, polybius.coder(), streams.err())) {
            Runtime.getRuntime().addShutdownHook(hook);
            streams.tell(settings.record() + " is at " + server.address());
            streams.tell("Ctrl-C ends it");
            shown.accept(server.address());
            stopping.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
    }

    /** Lets those who are being answered have their answers before the process ends. */
    private static void await(CountDownLatch stopping, CountDownLatch stopped) {
        stopping.countDown();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
