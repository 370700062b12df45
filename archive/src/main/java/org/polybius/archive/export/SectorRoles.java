package org.polybius.archive.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.polybius.engine.actor.Sector;

/**
 * PLOVER's sectors in the words of others.
 *
 * @param cameo CAMEO's role, empty where there is none
 * @param icewsSectors ICEWS's sectors
 * @param generic ICEWS's name for somebody of the sector without a name
 */
record SectorRoles(String cameo, List<String> icewsSectors, String generic) {

    private static final Map<Sector, SectorRoles> ROLES = load();

    static SectorRoles of(Sector sector) {
        return ROLES.get(sector);
    }

    private static Map<Sector, SectorRoles> load() {
        Map<Sector, SectorRoles> roles = new EnumMap<>(Sector.class);
        for (List<String> row : DataTable.rows("roles.tsv")) {
            List<String> words =
                    row.get(2).isEmpty() ? List.of() : List.of(row.get(2).split(","));
            roles.put(Sector.valueOf(row.get(0)), new SectorRoles(row.get(1), words, row.get(3)));
        }
        return roles;
    }
}
