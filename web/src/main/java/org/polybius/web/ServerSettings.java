package org.polybius.web;

import java.nio.file.Path;
import java.util.Set;

/**
 * Where a server listens and what it shows.
 *
 * @param record the record's file; it need not be there yet
 * @param host the address to listen at
 * @param port 0 for any that is free
 */
public record ServerSettings(Path record, String host, int port) {

    public static final String LOOPBACK = "127.0.0.1";
    public static final int PORT = 7411;

    private static final Set<String> LOOPBACKS = Set.of(LOOPBACK, "localhost", "::1", "[::1]");

    /** Whether nobody but this machine can reach it. Elsewhere a token is asked for. */
    public boolean isLoopback() {
        return LOOPBACKS.contains(host);
    }
}
