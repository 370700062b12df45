package org.polybius.engine.parsing;

import org.polybius.engine.packing.PackedOutput;

/** Writes what {@link FormIndex#read} reads. */
public final class FormIndexPacking {

    private FormIndexPacking() {}

    public static void write(PackedOutput out, FormIndex index) {
        out.number(index.slots());
        out.number(index.size());
        index.each((slot, hash, marks) -> {
            out.number(slot);
            out.number((int) (hash >>> Integer.SIZE));
            out.number((int) hash);
            out.number(marks.length);
            for (int mark : marks) {
                out.number(mark);
            }
        });
    }
}
