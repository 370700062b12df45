package org.polybius.archive.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Integers for formats whose identifiers are integers. */
final class NumericId {

    private NumericId() {}

    /** The first 63 bits of the SHA-256 of {@code id}. */
    static long of(String id) {
        return ByteBuffer.wrap(Digests.sha256().digest(id.getBytes(StandardCharsets.UTF_8)))
                        .getLong()
                >>> 1;
    }
}
