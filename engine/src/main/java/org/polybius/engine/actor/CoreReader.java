package org.polybius.engine.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.actor.Reading.Kind;

/** Reads the core of a noun phrase: premodifiers and head, without determiners, possessor and complements. */
final class CoreReader {

    private final List<Segment> segments;
    private final Optional<Reading> owner;
    private final ArticleMemory memory;

    CoreReader(List<Segment> segments, Optional<Reading> owner, ArticleMemory memory) {
        this.segments = segments;
        this.owner = owner;
        this.memory = memory;
    }

    Reading read(boolean definite) {
        int head = headAt();
        Segment noun = segments.get(head);
        if (noun.isUnknownName() || isPersonNamed(noun)) {
            return name(head);
        }
        if (noun.named().isPresent() && !isOthers(noun, head)) {
            return named(noun.named().get(), head);
        }
        return noun.role().map(role -> role(role, head, definite)).orElseGet(() -> thing(noun, head, definite));
    }

    /** "Defense Department" alone is the American one; behind "Chile's" it is a role. */
    private boolean isOthers(Segment noun, int head) {
        return noun.role().isPresent()
                && noun.named().get().kind() == Kind.BODY
                && !codesBefore(head).isEmpty()
                && !codesBefore(head).equals(noun.named().get().codes());
    }

    /** The last word that is no number: "Resolution 2254". */
    private int headAt() {
        int head = segments.size() - 1;
        while (head > 0 && segments.get(head).first().isNumber()) {
            head--;
        }
        return head;
    }

    private static boolean isPersonNamed(Segment noun) {
        return noun.named().filter(reading -> reading.kind() == Kind.PERSON).isPresent();
    }

    /** A country, place or organization, whatever stands before it: "neighbouring Chad", "Germany's Siemens". */
    private Reading named(Reading reading, int head) {
        boolean isBody = reading.kind() == Kind.BODY || reading.kind() == Kind.THING;
        Set<String> codes = reading.hasCode() || !isBody ? reading.codes() : codesBefore(head);
        boolean opposed = head > 0 && segments.get(head).first().joined() && isOpposing(segments.get(head - 1));
        return opposed ? Reading.NOTHING : reading.withCodes(codes);
    }

    /** A name at the head: a person's with titles before it, or one of an organization that nobody knows. */
    private Reading name(int head) {
        int first = head;
        while (first > 0 && isPartOfName(segments.get(first - 1), segments.get(first))) {
            first--;
        }
        List<Word> words = wordsOf(first, head + 1);
        Optional<Reading> known = first == head ? segments.get(head).named() : sameBearer(first, head);
        int titles = first;
        while (titles > 0 && isTitle(segments.get(titles - 1))) {
            titles--;
        }
        boolean titled = titles < first
                && isTitle(segments.get(first - 1))
                && roleAt(first - 1).kind() == Role.Kind.PERSON;
        if (titled) {
            return titledName(words, known, titles, first);
        }
        if (known.isPresent()) {
            return known.get()
                    .withSectors(
                            isFormer(first) ? List.of(Sector.ELI) : known.get().sectors());
        }
        boolean givenName =
                PhraseWords.GIVEN_NAMES.contains(segments.get(0).first().key()) && first == 1 && head == 1;
        Set<String> codes = givenName ? Set.of() : codesBefore(first);
        Kind kind = owner.isPresent() || codes.isEmpty() ? Kind.PERSON : Kind.BODY;
        return new Reading(kind, Optional.of(text(words)), codes, List.of(), Optional.empty(), "", true);
    }

    private static boolean isTitle(Segment segment) {
        return segment.role().isPresent() && segment.named().isEmpty();
    }

    private static boolean isPartOfName(Segment before, Segment after) {
        boolean honorific = PhraseWords.HONORIFICS.contains(before.first().key());
        return before.isUnknownName() && !honorific || (after.isUnknownName() && isPersonNamed(before));
    }

    /** A known surname behind another given name is another person; behind the same one, with an initial, it is not. */
    private Optional<Reading> sameBearer(int first, int head) {
        Optional<Reading> known = segments.get(head)
                .named()
                .or(() -> Optional.of(segments.get(first))
                        .filter(segment -> segment.words().size() > 1)
                        .flatMap(Segment::named));
        String given = segments.get(first).first().key();
        boolean inFull = segments.get(head).words().size() > 1;
        String start = inFull ? segments.get(head).first().key() : given;
        return known.filter(reading -> reading.name()
                .map(name -> Word.of(name).get(0).key().equals(start))
                .orElse(false));
    }

    private Reading titledName(List<Word> words, Optional<Reading> known, int titles, int first) {
        Optional<String> title = Optional.of(text(wordsOf(titles, first)));
        List<Sector> sectors = new ArrayList<>();
        boolean told = false;
        for (int i = titles; i < first; i++) {
            Role role = roleAt(i);
            if (!role.yields() || known.isEmpty()) {
                sectors.addAll(role.sectors());
                told |= !role.sectors().isEmpty() && !role.yields();
            }
        }
        List<Sector> beside = sectorsBefore(titles);
        boolean yields = !told && !beside.isEmpty();
        List<Sector> all = told || known.isEmpty()
                ? (yields ? beside : sectors)
                : known.get().sectors();
        Set<String> codes = known.map(Reading::codes).filter(c -> !c.isEmpty()).orElseGet(() -> codesBefore(titles));
        if (isFormer(titles)) {
            all = List.of(Sector.ELI);
        }
        String name = known.flatMap(Reading::name).orElse(text(words));
        return new Reading(
                Kind.PERSON,
                Optional.of(name),
                codes,
                fitting(codes, all),
                title,
                roleAt(first - 1).noun(),
                true);
    }

    private Reading role(Role role, int head, boolean definite) {
        boolean relates = PhraseWords.RELATIONAL.contains(role.noun());
        Set<String> codes = relates ? codesOfModifiers(head) : codesBefore(head);
        List<Sector> beside = sectorsBefore(head);
        List<Sector> sectors = new ArrayList<>();
        if (!role.yields() || beside.isEmpty()) {
            sectors.addAll(role.sectors());
        }
        sectors.addAll(role.yields() ? beside : qualifying(head));
        if (isFormer(head)) {
            sectors = List.of(Sector.ELI);
        }
        if (codes.isEmpty() && definite) {
            codes = memory.holderOf(role.noun());
        }
        Kind kind = role.kind() == Role.Kind.PERSON ? Kind.PEOPLE : Kind.BODY;
        String noun = (role.yields() ? "~" : "") + role.noun();
        return new Reading(
                kind, bodyName(head, kind, codes), codes, fitting(codes, sectors), Optional.empty(), noun, definite);
    }

    /** "Madras High Court" goes by its own name; "Iran's government" by the country's. */
    private Optional<String> bodyName(int head, Kind kind, Set<String> codes) {
        boolean printedAsName =
                kind == Kind.BODY && head > 0 && segments.get(head).first().isCapitalized() && !codes.isEmpty();
        return printedAsName && owner.isEmpty()
                ? Optional.of(text(wordsOf(0, head + 1)))
                : internationalName(head, codes);
    }

    /** Codes such as IGO have no name of their own: "NATO officials" go by the name of NATO. */
    private Optional<String> internationalName(int end, Set<String> codes) {
        if (codes.stream().noneMatch(ActorLexicon.INTERNATIONAL::contains)) {
            return Optional.empty();
        }
        return segments.subList(0, end).stream()
                .flatMap(segment -> segment.named().stream())
                .filter(reading -> reading.codes().equals(codes))
                .reduce((first, second) -> second)
                .or(() -> owner.filter(reading -> reading.codes().equals(codes)))
                .flatMap(Reading::name);
    }

    /** A thing has the country and the sectors of whoever stands before it: "the UK's decision". */
    private Reading thing(Segment noun, int head, boolean definite) {
        String key = noun.last().key();
        if (PhraseWords.MEASURES.contains(key) || PhraseWords.TIMES.contains(key)) {
            return Reading.NOTHING;
        }
        boolean country = definite && (key.equals("country") || key.equals("nation"));
        Set<String> codes = country ? memory.theCountry() : codesBefore(head);
        // "Public efforts" are not made by the public.
        List<Sector> sectors = codes.isEmpty()
                ? List.of()
                : sectorsBefore(head).stream()
                        .filter(sector -> sector != Sector.CVL)
                        .toList();
        return new Reading(Kind.THING, internationalName(head, codes), codes, sectors, Optional.empty(), "", definite);
    }

    /** The possessor's country, else that of the modifier closest to the head. */
    private Set<String> codesBefore(int end) {
        if (owner.isPresent() && owner.get().hasCode()) {
            return owner.get().codes();
        }
        return codesOfModifiers(end);
    }

    private Set<String> codesOfModifiers(int end) {
        for (int i = end - 1; i >= 0; i--) {
            Optional<Reading> named = segments.get(i).named();
            if (named.isPresent() && named.get().hasCode() && !isDetached(i)) {
                return named.get().codes();
            }
        }
        return Set.of();
    }

    private List<Sector> sectorsBefore(int end) {
        Set<Sector> sectors = new LinkedHashSet<>();
        for (int i = end - 1; i >= 0; i--) {
            Segment segment = segments.get(i);
            if (!isDetached(i)) {
                segment.named()
                        .map(Reading::sectors)
                        .or(() -> segment.role().map(Role::sectors))
                        .ifPresent(sectors::addAll);
            }
        }
        if (sectors.isEmpty()) {
            owner.ifPresent(reading -> sectors.addAll(reading.sectors()));
        }
        return List.copyOf(sectors);
    }

    /** Sectors of the roles before the head that tell more of it: "opposition lawmaker", "student protesters". */
    private List<Sector> qualifying(int end) {
        List<Sector> sectors = new ArrayList<>();
        for (int i = end - 1; i >= 0; i--) {
            if (!isDetached(i)) {
                segments.get(i)
                        .role()
                        .filter(role -> !role.sectors().equals(List.of(Sector.UNK)))
                        .ifPresent(role -> sectors.addAll(role.sectors()));
            }
        }
        return sectors;
    }

    private boolean isDetached(int at) {
        boolean byFollower = at + 1 < segments.size()
                && segments.get(at + 1).first().joined()
                && PhraseWords.DETACHING.contains(segments.get(at + 1).first().key());
        boolean byPrefix = at > 0 && segments.get(at).first().joined() && isOpposing(segments.get(at - 1));
        return byFollower || byPrefix;
    }

    private static boolean isOpposing(Segment segment) {
        return PhraseWords.OPPOSING.contains(segment.last().key());
    }

    private boolean isFormer(int end) {
        return segments.subList(0, end).stream()
                .anyMatch(segment -> !segment.isKnown()
                        && PhraseWords.FORMER.contains(segment.first().key())
                        && !segment.is("late")
                        && !segment.is("then")
                        && !segment.is("retired"));
    }

    /** Bodies of many states have no government: their envoys and chiefs have the body's own sectors. */
    static List<Sector> fitting(Set<String> codes, List<Sector> sectors) {
        boolean international = codes.stream().anyMatch(ActorLexicon.INTERNATIONAL::contains);
        return sectors.stream()
                .filter(sector -> !(international && sector == Sector.GOV))
                .filter(sector -> codes.isEmpty() || sectors.size() == 1 && !international || sector != Sector.UNK)
                .toList();
    }

    private Role roleAt(int at) {
        return segments.get(at).role().orElseThrow();
    }

    private List<Word> wordsOf(int from, int to) {
        return segments.subList(from, to).stream()
                .flatMap(segment -> segment.words().stream())
                .toList();
    }

    private static String text(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            text.append(text.length() == 0 ? "" : word.joined() ? "-" : " ").append(word.surface());
        }
        return text.toString();
    }
}
