package org.polybius.engine.attribution;

import java.io.IOException;
import java.nio.file.Path;
import org.polybius.engine.packing.PackedOutput;
import org.polybius.engine.parsing.FormIndex;
import org.polybius.engine.parsing.FormIndexPacking;
import org.polybius.engine.parsing.IrregularForms;

/** Packs the words by which {@link QuotationReach} knows a cue. */
public final class CuePacking {

    private CuePacking() {}

    public static void write(Path file) throws IOException {
        FormIndex.Builder words = new FormIndex.Builder();
        CueLexicon.load().words().forEach(word -> words.add(word, QuotationReach.CUE));
        PhraseCues.VIEWS.forEach(word -> words.add(word, QuotationReach.CUE));
        words.add("according", QuotationReach.CUE);
        PackedOutput out = new PackedOutput();
        int root = out.position();
        FormIndexPacking.write(out, IrregularForms.index(words));
        out.save(root, file);
    }
}
