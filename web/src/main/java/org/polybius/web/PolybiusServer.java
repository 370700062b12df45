package org.polybius.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.URI;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.polybius.engine.coding.Coder;
import org.polybius.web.http.Guard;
import org.polybius.web.http.Routing;
import org.polybius.web.page.Pages;

/** The pages and the API over one record, until it is closed. */
public final class PolybiusServer implements AutoCloseable {

    /** How long a request that is being answered may still take when the server stops. */
    private static final int STOP_MILLIS = 3000;

    private static final int IDLE_MILLIS = 30_000;

    private final ServerSettings settings;
    private final Guard guard;
    private final Records records;
    private final Pages pages;
    private final Javalin javalin;

    private PolybiusServer(ServerSettings settings, Supplier<Coder> coder, PrintWriter log) {
        this.settings = settings;
        this.guard = new Guard(settings);
        this.records = new Records(settings.record());
        this.pages = new Pages(records, coder);
        this.javalin = Javalin.create(config -> configure(config, log));
    }

    /**
     * @param coder asked for when somebody first tries a text
     * @param log told of what is a fault of Polybius or of the machine
     * @throws BindException where the port is taken
     */
    public static PolybiusServer start(ServerSettings settings, Supplier<Coder> coder, PrintWriter log)
            throws IOException {
        PolybiusServer server = new PolybiusServer(settings, coder, log);
        try {
            server.javalin.start(settings.host(), settings.port());
            server.prepare();
            return server;
        } catch (JavalinBindException e) {
            server.close();
            throw new BindException("cannot listen at " + settings.host() + ":" + settings.port()
                    + ": the port is taken or not allowed, or the address is not this machine's");
        }
    }

    /** Beside the first requests, which wait for no more of it than they need. */
    private void prepare() {
        Thread reading = new Thread(
                () -> {
                    try {
                        pages.prepare();
                    } catch (IOException e) {
                        // Whoever asks for a page is told what is wrong with the record.
                    }
                },
                "preparing");
        reading.setDaemon(true);
        reading.start();
    }

    private void configure(JavalinConfig config, PrintWriter log) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Guard.MOST_BYTES;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.jetty.multipartConfig.maxFileSize(Guard.MOST_BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(Guard.MOST_BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(Guard.MOST_BYTES, SizeUnit.BYTES);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setIdleTimeout(IDLE_MILLIS);
        });
        config.jetty.modifyServer(PolybiusServer::stopGracefully);
        new Routing(guard, records, log, pages).addTo(config);
    }

    private static void stopGracefully(Server server) {
        server.insertHandler(new GracefulHandler());
        server.setStopTimeout(STOP_MILLIS);
    }

    /** Where a browser finds it, with the token where one is needed. */
    public URI address() {
        String host = settings.isLoopback() ? "localhost" : settings.host();
        String token = guard.token().map(t -> "?token=" + t).orElse("");
        return URI.create("http://" + host + ":" + javalin.port() + "/" + token);
    }

    @Override
    public void close() throws IOException {
        try (records;
                pages) {
            javalin.stop();
        }
    }
}
