package org.polybius.archive.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
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

        /** Makes of a file of text the one that is published. */
        interface Finish {
            void make(Path text, Path file) throws IOException;
        }

        private final Path path;
        private final Path draft;
        private final Path finished;
        private final Finish finish;
        private final Writer out;

        Draft(Path path) throws IOException {
            this(path, Files::move);
        }

        Draft(Path path, Finish finish) throws IOException {
            this.path = path;
            this.draft = path.resolveSibling(path.getFileName() + ".part");
            this.finished = path.resolveSibling(path.getFileName() + ".whole");
            this.finish = finish;
            this.out = Files.newBufferedWriter(draft);
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
            Files.deleteIfExists(finished);
            finish.make(draft, finished);
            WrittenFile written = new WrittenFile(path, Files.size(finished), digest(finished));
            Files.move(finished, path, StandardCopyOption.REPLACE_EXISTING);
            return written;
        }

        private static String digest(Path file) throws IOException {
            MessageDigest digest = Digests.sha256();
            try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        }

        /** Takes away what was not published. */
        @Override
        public void close() throws IOException {
            try {
                out.close();
            } finally {
                Files.deleteIfExists(draft);
                Files.deleteIfExists(finished);
            }
        }
    }
}
