package org.polybius.archive;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What coded a run's articles: two runs with the same identity would give the same events.
 *
 * @param version the coder's release and digest of its rules
 * @param files digests of its rules, lexica and models by path
 */
public record CoderIdentity(String version, SortedMap<String, String> files) {

    public CoderIdentity {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** One digest of all files. */
    String digest() {
        return Sha256.hex(files.toString());
    }
}
