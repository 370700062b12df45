package org.polybius.engine.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.actor.LexiconEntry.Kind;
import org.polybius.engine.actor.LexiconEntry.Term;
import org.polybius.engine.packing.PackedInput;

/**
 * Countries, organizations, people and roles by name, as the build packed them from {@link LexiconTables}. Immutable: load one
 * and share it.
 */
public final class ActorLexicon {

    /** Codes that stand for no state: the UN, the EU, other bodies of states, NGOs, movements, armed groups, firms. */
    static final Set<String> INTERNATIONAL = Set.of("UNO", "EUR", "IGO", "NGO", "ISM", "IMG", "MNC");

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final List<Sector> SECTORS = List.of(Sector.values());
    private static final List<Role.Kind> ROLE_KINDS = List.of(Role.Kind.values());

    private final Map<String, List<LexiconEntry>> names;
    private final Map<String, Role> roles;
    private final Map<String, Integer> longest;
    private final Map<String, String> countryNames;
    private final Map<String, Boolean> capitalsOnly;

    private ActorLexicon(PackedInput root) {
        names = root.map(in -> in.list(ActorLexicon::entry));
        roles = root.map(ActorLexicon::role);
        longest = root.map(PackedInput::number);
        countryNames = root.map(PackedInput::text);
        capitalsOnly = root.map(PackedInput::flag);
    }

    /** The lexicon that comes with the engine. */
    public static ActorLexicon load() {
        return new ActorLexicon(PackedInput.resource(ActorLexicon.class, "lexicon.packed"));
    }

    private static LexiconEntry entry(PackedInput in) {
        return new LexiconEntry(KINDS.get(in.number()), in.text(), in.list(ActorLexicon::term));
    }

    private static Term term(PackedInput in) {
        return new Term(
                in.text(),
                in.list(ActorLexicon::sector),
                new Period(in.optional(ActorLexicon::day), in.optional(ActorLexicon::day)));
    }

    private static LocalDate day(PackedInput in) {
        return LocalDate.ofEpochDay(in.number());
    }

    private static Sector sector(PackedInput in) {
        return SECTORS.get(in.number());
    }

    private static Role role(PackedInput in) {
        return new Role(in.text(), ROLE_KINDS.get(in.number()), in.list(ActorLexicon::sector), in.flag());
    }

    /** A run of words that the lexicon knows: names, or a role. */
    record Match(int length, List<LexiconEntry> entries, Optional<Role> role) {}

    /** The longest name or role that starts at {@code from}. */
    Optional<Match> longestAt(List<Word> words, int from) {
        int most = Math.min(longest.getOrDefault(words.get(from).key(), 0), words.size() - from);
        for (int length = most; length > 0; length--) {
            Optional<Match> match = at(words.subList(from, from + length));
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    private Optional<Match> at(List<Word> run) {
        String key = key(run);
        List<LexiconEntry> known = names.get(key);
        List<LexiconEntry> entries = known != null && isNamePrinted(run, key) ? known : List.of();
        Optional<Role> role = Optional.ofNullable(roles.get(key));
        return entries.isEmpty() && role.isEmpty()
                ? Optional.empty()
                : Optional.of(new Match(run.size(), entries, role));
    }

    /** Every name or role that starts at {@code from}, the shorter ones too. */
    List<Match> allAt(List<Word> words, int from) {
        int most = Math.min(longest.getOrDefault(words.get(from).key(), 0), words.size() - from);
        List<Match> all = new ArrayList<>();
        for (int length = 1; length <= most; length++) {
            at(words.subList(from, from + length)).ifPresent(all::add);
        }
        return all;
    }

    /** The country's English name, or the code itself for an international one. */
    String nameOf(String code) {
        return countryNames.getOrDefault(code, code);
    }

    Map<String, List<LexiconEntry>> names() {
        return names;
    }

    Map<String, Role> roles() {
        return roles;
    }

    Set<String> countries() {
        return countryNames.keySet();
    }

    Map<String, Integer> longest() {
        return longest;
    }

    Map<String, String> countryNames() {
        return countryNames;
    }

    Map<String, Boolean> capitalsOnly() {
        return capitalsOnly;
    }

    private boolean isNamePrinted(List<Word> run, String key) {
        if (capitalsOnly.getOrDefault(key, false)) {
            return run.get(0).isAcronym();
        }
        for (Word word : run) {
            if (word.isCapitalized()) {
                return true;
            }
        }
        return false;
    }

    static String key(List<Word> words) {
        if (words.size() == 1) {
            return words.get(0).key();
        }
        StringBuilder key = new StringBuilder();
        for (Word word : words) {
            key.append(key.length() == 0 ? "" : " ").append(word.key());
        }
        return key.toString();
    }
}
