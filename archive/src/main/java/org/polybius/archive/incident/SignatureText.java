package org.polybius.archive.incident;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A signature as the record keeps it: a line a field, lists parted by tabs. */
public final class SignatureText {

    private static final int FIELDS = 17;

    private SignatureText() {}

    public static String write(Signature s) {
        return String.join(
                "\n",
                s.type(),
                s.anticipates().orElse(""),
                list(s.modes()),
                s.ahead() ? "ahead" : "",
                s.days().map(SignatureText::days).orElse(""),
                s.place().orElse("").replaceAll("[\t\n]", " "),
                list(s.actors()),
                list(s.recipients()),
                list(s.actorSectors()),
                list(s.recipientSectors()),
                list(s.countries()),
                list(s.names()),
                list(s.words()),
                list(s.parts()),
                list(s.topic()),
                list(s.scene()),
                list(s.sentences()));
    }

    /** @throws IllegalArgumentException if {@code text} is not what {@link #write} wrote */
    public static Signature read(String text) {
        String[] fields = text.split("\n", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("a signature has " + FIELDS + " lines, not " + fields.length);
        }
        return new Signature(
                fields[0],
                some(fields[1]),
                set(fields[2]),
                !fields[3].isEmpty(),
                some(fields[4]).map(SignatureText::readDays),
                some(fields[5]),
                set(fields[6]),
                set(fields[7]),
                set(fields[8]),
                set(fields[9]),
                set(fields[10]),
                set(fields[11]),
                set(fields[12]),
                set(fields[13]),
                set(fields[14]),
                set(fields[15]),
                set(fields[16]).stream().map(Long::valueOf).collect(Collectors.toSet()));
    }

    private static String list(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining("\t"));
    }

    private static Set<String> set(String field) {
        return FixedSet.of(field.isEmpty() ? List.of() : Arrays.asList(field.split("\t")));
    }

    private static Optional<String> some(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    private static String days(Days days) {
        return days.first() + "\t" + days.last() + "\t" + (days.stated() ? "stated" : "published");
    }

    private static Days readDays(String field) {
        String[] parts = field.split("\t");
        return new Days(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2].equals("stated"));
    }
}
