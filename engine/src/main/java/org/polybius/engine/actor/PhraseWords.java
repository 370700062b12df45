package org.polybius.engine.actor;

import java.util.List;
import java.util.Set;

/** The closed classes of words by which a noun phrase is taken apart. */
final class PhraseWords {

    static final Set<String> DEFINITE = words("""
            the this that these those its his her their our my""");

    static final Set<String> DETERMINERS = words("""
            the this that these those a an some any no all both each every another other many several few most
            more less than at least up to about around nearly almost over one two three four five six seven
            eight nine ten eleven twelve dozen hundred thousand million billion only its his her their our my
            your approximately dozens even just also not such what which whose either neither much own hundreds
            thousands first second third""");

    /** Nouns that count or gather: in "dozens of soldiers" and "members of the court" the actor stands after "of". */
    static final Set<String> PARTITIVES = words("""
            dozen dozens tens scores hundreds thousands millions group groups members member one two three four
            five six seven eight nine ten some many most all several number numbers majority crowd crowds
            handful pair couple band bands team teams rest half lot plenty any none each both few convoy column
            columns mob mobs third quarter bunch contingent remnants elements ranks people citizens residents
            units unit battalion battalions wave waves fleet""");

    /** Words that end the core of a noun phrase. */
    static final Set<String> BOUNDARIES = words("""
            of in at from for to on against with by near inside into across between among over about under
            within outside towards toward throughout around who which that whose and or but including as via
            during after before because amid despite through while where when loyal accused suspected based
            belonging linked allied , ( ) ; : \u2014""");

    /** Prepositions behind which the country of a role or thing stands. */
    static final Set<String> LOCATING = words("""
            in at from for to on against with by near inside into across over within throughout towards toward
            around loyal based belonging linked allied (""");

    /** Participles that make the country before them another party: "US-backed rebels" are not of the US. */
    static final Set<String> DETACHING = words("""
            backed led born controlled held funded trained allied style made sponsored supported occupied
            friendly aligned linked brokered run imposed leaning supplied mediated hosted inspired affiliated
            ruled administered educated annexed claimed speaking built designated""");

    /** Prefixes that do the same: "anti-American", "pro-Russian". */
    static final Set<String> OPPOSING = words("""
            anti pro non post pre trans""");

    static final Set<String> FORMER = words("""
            former ex onetime then late retired ousted deposed toppled disgraced erstwhile""");

    /** Those who stand over against their possessor: "its allies" are other countries. */
    static final Set<String> RELATIONAL = words("""
            ally rival partner neighbour neighbor enemy counterpart foe adversary opponent critic predecessor successor
            supporter victim""");

    /** Forms of address, which tell nothing of the sector. */
    static final Set<String> HONORIFICS = words("""
            mr mrs ms miss dr sir dame lord lady mister madame hon rt prof he ex""");

    /** Days and stretches of time, whose possessive is no possessor: "last year's vote". */
    static final Set<String> TIMES = words("""
            monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow year years month
            months week weeks day days january february march april may june july august september october
            november december morning night evening decade century season summer winter spring autumn hour hours
            minute minutes""");

    /** Nouns that measure: no country beside them makes them an actor. */
    static final Set<String> MEASURES = words("""
            dollar dollars euro euros pound pounds percent time times percentage mile miles kilometer kilometers
            kilometre kilometres ton tons tonnes cent cents point points degree degrees barrel barrels yuan yen
            rupee rupees rouble ruble""");

    /** Given names that are places too: "Jordan Peterson" is no Jordanian. */
    static final Set<String> GIVEN_NAMES = words("""
            jordan chad paris austin georgia israel charlotte sydney florence victoria houston dallas virginia
            lincoln savannah madison carolina jackson orlando kent chelsea brooklyn alexandria santiago sofia
            valencia adelaide preston lance aleppo ali francisco san lima milan vienna india kenya china cuba
            dakota tyrone""");

    /** Openings of sentences and clauses that are capitalized there and name nobody. */
    private static final Set<String> OPENINGS = words("""
            he she it they we i you there if so yet nor then here now""");

    private PhraseWords() {}

    /** Whether {@code word}, however printed, is part of nobody's name by which he is spoken of again. */
    static boolean isClosedClass(String word) {
        return DETERMINERS.contains(word) || BOUNDARIES.contains(word) || OPENINGS.contains(word);
    }

    /** The words between spaces and line breaks. */
    static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().split("\\s+")));
    }
}
