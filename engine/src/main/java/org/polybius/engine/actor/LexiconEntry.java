package org.polybius.engine.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the lexicon knows under one name.
 *
 * @param kind what sort of thing bears the name
 * @param name the name by which it goes in output
 * @param terms what it was, and when; of several that hold on a day the first counts
 */
record LexiconEntry(Kind kind, String name, List<Term> terms) {

    LexiconEntry {
        terms = List.copyOf(terms);
    }

    enum Kind {
        COUNTRY,
        /** An adjective or a people: "Kenyan", "Britons". */
        DEMONYM,
        /** A capital or a building that stands for those who rule from it. */
        SEAT,
        /** A city or region: it tells the country. */
        PLACE,
        ORGANIZATION,
        PERSON,
        /** A part of a person's name that may stand for the whole, such as the surname. */
        SHORT_NAME
    }

    boolean isPerson() {
        return kind == Kind.PERSON || kind == Kind.SHORT_NAME;
    }

    /** A code and sectors over a time. */
    record Term(String code, List<Sector> sectors, Period period) {
        Term {
            sectors = List.copyOf(sectors);
        }
    }

    /** What it was on {@code day}, or, without a day, what it was last. */
    Term on(Optional<LocalDate> day) {
        return day.flatMap(this::heldOn).orElseGet(() -> day.map(this::outside).orElseGet(this::last));
    }

    Optional<Term> heldOn(LocalDate day) {
        return terms.stream().filter(term -> term.period().holds(day)).findFirst();
    }

    /** Whether {@code day} falls into one of its terms, or no more than {@code years} after the last. */
    boolean isCurrent(LocalDate day, int years) {
        return terms.stream()
                .anyMatch(term -> term.period().holds(day)
                        || term.period()
                                .to()
                                .filter(to ->
                                        to.isBefore(day) && to.plusYears(years).isAfter(day))
                                .isPresent());
    }

    private Term outside(LocalDate day) {
        Term last = last();
        boolean isOver = terms.stream().anyMatch(term -> term.period().endedBefore(day));
        if (kind != Kind.PERSON && kind != Kind.SHORT_NAME) {
            return isOver ? last : terms.get(0);
        }
        return isOver
                ? new Term(last.code(), formerly(last.sectors()), Period.ALWAYS)
                : new Term(terms.get(0).code(), List.of(), Period.ALWAYS);
    }

    /** Rebels and clerics stay what they were; office-holders become former ones. */
    private static List<Sector> formerly(List<Sector> sectors) {
        boolean heldOffice = sectors.contains(Sector.GOV)
                || sectors.contains(Sector.LEG)
                || sectors.contains(Sector.JUD)
                || sectors.contains(Sector.MIL)
                || sectors.contains(Sector.SPY)
                || sectors.contains(Sector.PTY)
                || sectors.contains(Sector.COP);
        return heldOffice ? List.of(Sector.ELI) : sectors;
    }

    private Term last() {
        Term latest = terms.get(0);
        for (Term term : terms) {
            if (term.period().endsAfter(latest.period())) {
                latest = term;
            }
        }
        return latest;
    }
}
