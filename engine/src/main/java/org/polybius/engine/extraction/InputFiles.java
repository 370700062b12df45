package org.polybius.engine.extraction;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The files below a path. Links to folders are not followed, so that no walk goes round in circles. */
final class InputFiles extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Map<String, Supplier<Readings>> byPath = new TreeMap<>();

    private InputFiles(Path root) {
        this.root = root;
    }

    /** The path itself, unless it is a folder. What cannot be listed becomes a failed reading. */
    static Stream<Supplier<Readings>> in(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(() -> ArticleReader.open(path));
        }
        InputFiles files = new InputFiles(path);
        try {
            Files.walkFileTree(path, files);
        } catch (IOException e) {
            files.failed(path, e);
        }
        return files.byPath.isEmpty()
                ? Stream.of(() -> ArticleReader.one(new Reading.Skipped(path.toString(), "a folder without files")))
                : files.byPath.values().stream();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file)) {
            byPath.put(key(file), () -> ArticleReader.open(file));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        failed(file, e);
        return FileVisitResult.CONTINUE;
    }

    private void failed(Path file, IOException e) {
        byPath.put(key(file), () -> ArticleReader.one(new Reading.Failed(file.toString(), ArticleReader.reason(e))));
    }

    /** The same order on every system. */
    private static String key(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
