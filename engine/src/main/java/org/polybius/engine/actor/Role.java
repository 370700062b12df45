package org.polybius.engine.actor;

import java.util.List;

/**
 * A noun that tells what an actor does.
 *
 * @param noun in the singular, lower case
 * @param kind whether it is one person or a body of them
 * @param sectors PLOVER's, the primary first
 * @param yields whether what stands beside it tells more than it does: a "Hamas leader" or a "police spokesman" has the
 *     sectors of Hamas and of the police
 */
record Role(String noun, Kind kind, List<Sector> sectors, boolean yields) {

    Role {
        sectors = List.copyOf(sectors);
    }

    enum Kind {
        PERSON,
        /** Government, court, company, crowd. */
        BODY,
        /** Warships and aircraft, which act for those who own them. */
        KIT
    }
}
