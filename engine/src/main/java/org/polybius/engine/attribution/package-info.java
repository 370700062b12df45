/**
 * Who says what: source, cue and content of every attribution in an article, and how the source stands to it.
 *
 * <p>In: a {@link org.polybius.engine.parsing.ParsedArticle}. Out: {@link
 * org.polybius.engine.attribution.Attribution}s in the order of their cues. {@link
 * org.polybius.engine.attribution.Attributor} shows the whole way. {@code VerbCues}, {@code NounCues}, {@code
 * PhraseCues} and {@code ColonCues} find cues with source and content in the trees of single sentences: which words are
 * cues, of which kind and stance, and which dependents can be their content is data ({@code cues.tsv}), read by {@code
 * CueLexicon} and applied by {@code Complements}. {@code QuotationScanner} finds quotations by their marks alone, since
 * the parser trips over them and they run over sentences; {@code QuotationJoiner} gives each one to its speaker, and so
 * mends what the trees got wrong around the marks. {@link org.polybius.engine.attribution.QuotationReach} tells before
 * parsing which sentences may hand a speaker to another.
 *
 * <p>Left to others: who a source is (the actor linker resolves its head, pronouns too), and what an attribution makes
 * of an event (factuality). Attributions inside the content of another one stand beside it; a chain is read off by
 * containment.
 */
package org.polybius.engine.attribution;
