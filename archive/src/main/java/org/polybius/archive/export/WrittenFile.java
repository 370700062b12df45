package org.polybius.archive.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A file of an export.
 *
 * @param bytes its size
 * @param sha256 of all of it, lower-case hexadecimal
 */
public record WrittenFile(Path path, long bytes, String sha256) {

    /** Writes in UTF-8 to a neighbour that takes the file's place when it is whole. */
    static final class Draft implements AutoCloseable {

        private final Path path;
        private final Path draft;
        private final MessageDigest digest = Digests.sha256();
        private final Writer out;

        Draft(Path path) throws IOException {
            this.path = path;
            this.draft = path.resolveSibling(path.getFileName() + ".part");
            this.out = new BufferedWriter(new OutputStreamWriter(
                    new DigestOutputStream(Files.newOutputStream(draft), digest), StandardCharsets.UTF_8));
        }

        void write(String text) {
            try {
                out.write(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        WrittenFile publish() throws IOException {
            out.close();
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
            return new WrittenFile(path, Files.size(path), HexFormat.of().formatHex(digest.digest()));
        }

        /** Takes away what was not published. */
        @Override
        public void close() throws IOException {
            try {
                out.close();
            } finally {
                Files.deleteIfExists(draft);
            }
        }
    }
}
