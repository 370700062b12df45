package org.polybius.engine.parsing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Forms that no ending explains, "struck" and "men", as the lemmatizer's lists have them. */
final class IrregularForms {

    /** Made by the build, with the lemmatizer's lists: a form and its base a line. */
    private static final String FILE = "words/irregular.txt";

    /** Words that the tokenizer parts without an apostrophe, and what is in them. */
    private static final Map<String, String> RUN_TOGETHER = Map.of(
            "give", "gimme",
            "let", "lemme lets",
            "get", "gotta",
            "go", "gonna",
            "want", "wanna",
            "to", "gotta gonna wanna finna",
            "do", "dont doesnt didnt dunno doncha",
            "have", "havent hasnt hadnt weve theyve youve whatve coulda shoulda woulda",
            "be", "isnt arent wasnt werent aint theyre whatre imma tis twas");

    private IrregularForms() {}

    /** Gives each form with its base to {@code taker}; of "'ve" and the like the letters. */
    static void each(BiConsumer<String, String> taker) {
        read(FILE, taker);
        RUN_TOGETHER.forEach((base, forms) -> List.of(forms.split(" ")).forEach(form -> taker.accept(form, base)));
    }

    private static void read(String file, BiConsumer<String, String> taker) {
        try (InputStream in = Objects.requireNonNull(IrregularForms.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int space = line.indexOf(' ');
                if (space > 0) {
                    String form = line.substring(0, space);
                    taker.accept(
                            form.startsWith("'") ? form.substring(1) : form,
                            line.substring(space + 1).trim());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
