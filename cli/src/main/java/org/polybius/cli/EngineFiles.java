package org.polybius.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.polybius.engine.coding.Coder;

/** The rules and lexica that the engine carries, with their digests: the same digests, the same coder. */
final class EngineFiles {

    private static final String ROOT = "org/polybius/engine";
    private static final int DIGEST_BYTES = 6;

    private EngineFiles() {}

    /** By path within the engine, the beginning of the SHA-256 of every file that is no class. */
    static SortedMap<String, String> digests() throws IOException {
        Path home = home();
        if (Files.isDirectory(home)) {
            return digests(home.resolve(ROOT));
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + home.toUri()), Map.of())) {
            return digests(jar.getPath(ROOT));
        }
    }

    private static Path home() {
        try {
            return Path.of(Coder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, String> digests(Path root) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (Files.isRegularFile(file) && !file.toString().endsWith(".class")) {
                    digests.put(root.relativize(file).toString(), digest(Files.readAllBytes(file)));
                }
            }
        }
        return digests;
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
