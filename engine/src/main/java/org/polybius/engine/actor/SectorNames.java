package org.polybius.engine.actor;

import java.util.EnumMap;
import java.util.Map;

/** PLOVER's sectors in words that a reader knows. */
public final class SectorNames {

    private static final Map<Sector, String> NAMES = new EnumMap<>(Sector.class);

    static {
        NAMES.put(Sector.COP, "police");
        NAMES.put(Sector.GOV, "government");
        NAMES.put(Sector.JUD, "courts");
        NAMES.put(Sector.LEG, "parliament");
        NAMES.put(Sector.MIL, "military");
        NAMES.put(Sector.PRM, "paramilitaries");
        NAMES.put(Sector.PTY, "party");
        NAMES.put(Sector.REB, "rebels");
        NAMES.put(Sector.SPY, "intelligence");
        NAMES.put(Sector.UAF, "unidentified armed");
        NAMES.put(Sector.UNK, "unidentified");
        NAMES.put(Sector.AGR, "farm labour");
        NAMES.put(Sector.BUS, "business");
        NAMES.put(Sector.CRM, "criminals");
        NAMES.put(Sector.CVL, "civilians");
        NAMES.put(Sector.EDU, "education");
        NAMES.put(Sector.ELI, "former officials");
        NAMES.put(Sector.JRN, "media");
        NAMES.put(Sector.LAB, "labour");
        NAMES.put(Sector.MED, "health");
        NAMES.put(Sector.REF, "refugees");
        NAMES.put(Sector.OPP, "opposition");
        NAMES.put(Sector.PRE, "partly recognized");
        NAMES.put(Sector.REL, "religion");
        NAMES.put(Sector.SOC, "civil society");
    }

    private SectorNames() {}

    public static String of(Sector sector) {
        return NAMES.get(sector);
    }
}
