package org.polybius.archive.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * PLOVER's code of an actor that is no country, in the codes of others.
 *
 * @param prefix how its CAMEO actor code begins
 * @param group CAMEO's known group, empty for none
 * @param type CAMEO's role
 * @param icewsSectors ICEWS's sectors
 */
record InternationalActor(String code, String prefix, String group, String type, List<String> icewsSectors) {

    private static final Map<String, InternationalActor> ACTORS = DataTable.rows("international.tsv").stream()
            .map(r -> new InternationalActor(
                    r.get(0), r.get(1), r.get(2), r.get(3), List.of(r.get(4).split(","))))
            .collect(Collectors.toMap(InternationalActor::code, Function.identity()));

    /** Empty for countries. */
    static Optional<InternationalActor> of(String code) {
        return Optional.ofNullable(ACTORS.get(code));
    }
}
