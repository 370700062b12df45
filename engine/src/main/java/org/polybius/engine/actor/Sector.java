package org.polybius.engine.actor;

/** PLOVER's sectors: what an actor is, beside its country. */
public enum Sector {
    COP,
    GOV,
    JUD,
    LEG,
    MIL,
    PRM,
    PTY,
    REB,
    SPY,
    UAF,
    UNK,
    AGR,
    BUS,
    CRM,
    CVL,
    EDU,
    ELI,
    JRN,
    LAB,
    MED,
    REF,
    OPP,
    PRE,
    REL,
    SOC
}
