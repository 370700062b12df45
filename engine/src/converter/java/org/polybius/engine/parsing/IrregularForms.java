package org.polybius.engine.parsing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Forms that no ending explains, "struck" and "men", as the lists of the NLP4J library have them for the lemmatizer. */
public final class IrregularForms {

    private static final String LISTS = "edu/emory/mathcs/nlp/component/morph/english/";
    private static final List<String> CLASSES = List.of("verb", "noun", "adjective", "adverb");

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

    /** Gives {@code words} the irregular forms of those that it has. */
    public static FormIndex index(FormIndex.Builder words) {
        CLASSES.forEach(name -> read(LISTS + name + ".exc", words));
        RUN_TOGETHER.forEach((base, forms) -> List.of(forms.split(" ")).forEach(form -> words.addForm(form, base)));
        return words.build();
    }

    private static void read(String file, FormIndex.Builder words) {
        try (InputStream in = IrregularForms.class.getClassLoader().getResourceAsStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.strip().split(" +");
                if (columns.length == 2) {
                    // Of "'ve" the letters are found.
                    words.addForm(columns[0].startsWith("'") ? columns[0].substring(1) : columns[0], columns[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
