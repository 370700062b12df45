package org.polybius.engine.parsing.conversion;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.polybius.engine.parsing.linear.ModelInput;

/** Writes what {@link ModelInput} reads. The file gets its name only when it is whole. */
final class ModelOutput implements AutoCloseable {

    private final Path file;
    private final Path unfinished;
    private final DataOutputStream out;

    ModelOutput(Path file) throws IOException {
        this.file = file;
        unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16));
        out.writeInt(ModelInput.MAGIC);
    }

    void strings(List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    void ints(int[] numbers) throws IOException {
        out.writeInt(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    void longs(long[] numbers) throws IOException {
        out.writeInt(numbers.length);
        for (long number : numbers) {
            out.writeLong(number);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
