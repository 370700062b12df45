package org.polybius.engine.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.polybius.engine.article.Span;
import org.polybius.engine.parsing.ParsedArticle;

/** Finds who a mention is: code, sectors, name and title. Immutable, safe to share between threads. */
public final class ActorLinker {

    /** Without an article nobody knows whom they stand for, and "He" is a surname too. */
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "him", "her", "them", "we", "us", "i");

    private final ActorLexicon lexicon;

    public ActorLinker(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Reads an article through once, so that each of its mentions can be linked in the light of the others. */
    public ArticleActors read(ParsedArticle article) {
        return new ArticleActors(article, lexicon);
    }

    /**
     * Links words without an article.
     *
     * @param mention a noun phrase, such as "the German defence minister"
     * @param context words that tell the country where the mention does not; may be empty
     * @param day when it was written
     */
    public Entity entity(String mention, String context, Optional<LocalDate> day) {
        if (PRONOUNS.contains(mention.strip().toLowerCase(Locale.ROOT)) && !mention.equals("US")) {
            return Reading.NOTHING.at(mention, new Span(0, mention.length()), lexicon);
        }
        ArticleMemory memory = new ArticleMemory();
        PhraseReader reader = new PhraseReader(lexicon, memory, day);
        Reading around = context.isBlank() ? Reading.NOTHING : reader.read(Word.of(context), Optional.empty());
        memory.noteCountry(around);
        Reading reading = reader.read(Word.of(mention), Optional.empty());
        boolean fromContext = !reading.hasCode() && !reading.sectors().isEmpty();
        Reading linked = fromContext ? reading.withCodes(around.codes()) : reading;
        return linked.at(mention, new Span(0, mention.length()), lexicon);
    }

    /** Links several mentions, each without an article or context, on the same day. */
    public List<Entity> entities(List<String> mentions, Optional<LocalDate> day) {
        return mentions.stream().map(mention -> entity(mention, "", day)).toList();
    }
}
