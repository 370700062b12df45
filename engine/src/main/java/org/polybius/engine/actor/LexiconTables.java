package org.polybius.engine.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.polybius.engine.actor.LexiconEntry.Kind;
import org.polybius.engine.actor.LexiconEntry.Term;

/** Reads the tables that the {@link ActorLexicon} is packed from (docs/actors.md tells what they hold). */
final class LexiconTables {

    private static final Set<String> WORDS =
            Set.of("mend", "rand", "sana", "seals", "wafa", "care", "dart", "stasi", "hawks");

    private final Map<String, List<LexiconEntry>> names = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final Map<String, String> countryNames = new HashMap<>();
    private final Map<String, Boolean> capitalsOnly = new HashMap<>();

    /** @throws IllegalStateException naming file and line, where a table is wrong */
    LexiconTables() {
        new Table("countries.tsv").read(this::addCountry);
        addGathered("organizations.tsv", Kind.ORGANIZATION);
        addGathered("leaders.tsv", Kind.PERSON);
        new Table("roles.tsv").read(this::addRole);
    }

    /** What goes by each name. */
    Map<String, List<LexiconEntry>> names() {
        return names;
    }

    Map<String, Role> roles() {
        return roles;
    }

    /** By the first word of a name or role, how many words the longest has that begins with it. */
    Map<String, Integer> longest() {
        return longest;
    }

    Map<String, String> countryNames() {
        return countryNames;
    }

    /** Names printed in capitals alone: "US" is a country, "us" is none. */
    Map<String, Boolean> capitalsOnly() {
        return capitalsOnly;
    }

    // code, name, aliases, demonyms, seats, cities, regions
    private void addCountry(Table.Row row) {
        String code = row.cell(0);
        String name = row.cell(1);
        if (code.length() != 3 || countryNames.put(code, name) != null) {
            throw new IllegalArgumentException("not a new code of three letters: " + code);
        }
        LexiconEntry country = entry(Kind.COUNTRY, name, code, List.of());
        addName(name, country);
        row.list(2).forEach(alias -> addName(alias, country));
        LexiconEntry demonym = entry(Kind.DEMONYM, name, code, List.of());
        row.list(3).forEach(each -> addDemonym(each, demonym));
        row.list(4).forEach(seat -> addPlace(Kind.SEAT, seat, code, List.of(Sector.GOV)));
        row.list(5).forEach(city -> addPlace(Kind.PLACE, city, code, List.of()));
        row.list(6).forEach(region -> addPlace(Kind.PLACE, region, code, List.of()));
    }

    private void addDemonym(String demonym, LexiconEntry entry) {
        addName(demonym, entry);
        boolean hasPlural =
                demonym.endsWith("n") || demonym.endsWith("i") || demonym.endsWith("k") || demonym.endsWith("b");
        if (hasPlural && !demonym.endsWith("men")) {
            addName(Plural.of(demonym), entry);
        }
    }

    /** "Pentagon=MIL" gives the place sectors of its own; "Punjab*" says that the name belongs to others too. */
    private void addPlace(Kind kind, String cell, String code, List<Sector> usual) {
        int equals = cell.indexOf('=');
        String name = equals < 0 ? cell : cell.substring(0, equals);
        List<Sector> sectors = equals < 0
                ? usual
                : new Table.Row(List.of(cell.substring(equals + 1).replace('+', '|'))).sectors(0);
        addName(name, entry(kind, name.replace("*", ""), code, sectors));
    }

    private static LexiconEntry entry(Kind kind, String name, String code, List<Sector> sectors) {
        return new LexiconEntry(kind, name, List.of(new Term(code, sectors, Period.ALWAYS)));
    }

    private void addName(String printed, LexiconEntry entry) {
        // A star tells the reader of the table that other countries share the name.
        List<Word> words = Word.of(printed.replace("*", ""));
        String key = ActorLexicon.key(words);
        capitalsOnly.merge(key, words.size() == 1 && isCapitalsOnly(words.get(0)), Boolean::logicalAnd);
        List<LexiconEntry> entries = names.computeIfAbsent(key, k -> new ArrayList<>());
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
        longest.merge(words.get(0).key(), words.size(), Math::max);
    }

    /** Longer acronyms are printed as words too, "Nato" and "Unicef", unless they are words. */
    private static boolean isCapitalsOnly(Word word) {
        return word.isAcronym() && (word.key().length() <= 3 || WORDS.contains(word.key()));
    }

    // noun, other forms, kind, sectors, yields
    private void addRole(Table.Row row) {
        Role role = new Role(
                row.cell(0),
                Role.Kind.valueOf(row.cell(2).toUpperCase(Locale.ROOT)),
                row.sectors(3),
                row.cell(4).equals("yields"));
        addRole(role.noun(), role);
        row.list(1).forEach(form -> addRole(form, role));
    }

    private void addRole(String form, Role role) {
        for (String printed : List.of(form, Plural.of(form))) {
            List<Word> words = Word.of(printed);
            roles.putIfAbsent(ActorLexicon.key(words), role);
            longest.merge(words.get(0).key(), words.size(), Math::max);
        }
    }

    // name, aliases, code, office or kind, sectors, from, to; the rows of one name make one entry
    private void addGathered(String file, Kind kind) {
        Map<String, List<Table.Row>> byName = new LinkedHashMap<>();
        new Table(file).read(row -> {
            termOf(row);
            String identity = row.cell(0) + (kind == Kind.ORGANIZATION ? "|" + row.cell(2) : "");
            byName.computeIfAbsent(identity, k -> new ArrayList<>()).add(row);
        });
        byName.values().forEach(rows -> addOne(kind, rows));
    }

    private void addOne(Kind kind, List<Table.Row> rows) {
        String name = rows.get(0).cell(0);
        List<Term> terms = rows.stream().map(this::termOf).toList();
        Set<String> aliases = new LinkedHashSet<>();
        rows.forEach(row -> aliases.addAll(row.list(1)));
        if (kind == Kind.PERSON && aliases.isEmpty()) {
            aliases.add(surname(name));
        }
        addName(name, new LexiconEntry(kind, name, terms));
        for (String alias : aliases) {
            boolean isShort = kind == Kind.PERSON && alias.indexOf(' ') < 0;
            addName(alias, new LexiconEntry(isShort ? Kind.SHORT_NAME : kind, name, terms));
        }
    }

    private Term termOf(Table.Row row) {
        String code = row.cell(2);
        if (!countryNames.containsKey(code) && !ActorLexicon.INTERNATIONAL.contains(code)) {
            throw new IllegalArgumentException("no such code: " + code);
        }
        return new Term(code, row.sectors(4), Period.of(row.cell(5), row.cell(6)));
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
