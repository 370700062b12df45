package org.polybius.archive;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.polybius.archive.incident.Telling;
import org.polybius.archive.incident.Tellings;
import org.polybius.archive.incident.TextSketch;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.article.Span;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Event;
import org.polybius.engine.coding.EventJson;

/** A coded article ready to be written: what takes time is done, on whatever thread made this. */
public final class ArticleEntry {

    /**
     * An event ready to be written.
     *
     * @param sentence where its sentence stands
     * @param words by which it is found
     */
    record Entry(Event event, Span sentence, String json, SearchWords words) {}

    private final CodedArticle coded;
    private final String textHash;
    private final TextSketch sketch;
    private final List<Entry> events;
    private final List<Telling> tellings;

    private ArticleEntry(CodedArticle coded) {
        Map<Integer, Sentence> sentences =
                coded.sentences().stream().collect(Collectors.toMap(Sentence::index, Function.identity()));
        this.coded = coded;
        this.textHash = Sha256.hex(coded.article().text());
        this.sketch = TextSketch.of(coded.article().text());
        this.events = coded.events().stream()
                .map(event ->
                        entry(coded, event, sentences.get(event.sentence()).span()))
                .toList();
        this.tellings = Tellings.of(coded);
    }

    public static ArticleEntry of(CodedArticle coded) {
        return new ArticleEntry(coded);
    }

    private static Entry entry(CodedArticle coded, Event event, Span sentence) {
        return new Entry(
                event,
                sentence,
                EventJson.write(coded.article(), event),
                SearchWords.of(coded.article(), event, sentence));
    }

    public CodedArticle coded() {
        return coded;
    }

    /** SHA-256 of the article's text. */
    public String textHash() {
        return textHash;
    }

    /** By which a republication of the text is known. */
    TextSketch sketch() {
        return sketch;
    }

    /** In text order. */
    List<Entry> events() {
        return events;
    }

    /** Each event as JSON, in text order. */
    public List<String> json() {
        return events.stream().map(Entry::json).toList();
    }

    /** The events, put together by what they tell of. */
    List<Telling> tellings() {
        return tellings;
    }

    /** About as much memory as it takes, in bytes. */
    public int size() {
        return coded.article().text().length()
                + events.stream()
                        .mapToInt(entry ->
                                entry.json().length() + entry.sentence().length())
                        .sum();
    }
}
