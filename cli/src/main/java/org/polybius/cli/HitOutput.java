package org.polybius.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.polybius.archive.EventHit;
import org.polybius.engine.article.Sentence;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Event;

/** Events that a search found, in a format for coded articles. */
record HitOutput(EventOutput format, Output out) {

    void write(List<EventHit> hits) throws IOException {
        format.begin(out);
        int from = 0;
        for (int i = 1; i <= hits.size(); i++) {
            if (i == hits.size() || !isSameArticle(hits.get(from), hits.get(i))) {
                format.write(coded(hits.subList(from, i)), out);
                from = i;
            }
        }
    }

    private static boolean isSameArticle(EventHit one, EventHit other) {
        return one.article().id().equals(other.article().id());
    }

    /** The article with what was found of it alone. */
    private static CodedArticle coded(List<EventHit> hits) {
        List<Event> events = new ArrayList<>();
        Map<Integer, Sentence> sentences = new TreeMap<>();
        for (EventHit hit : hits) {
            Event event = hit.event();
            events.add(event);
            sentences.put(event.sentence(), new Sentence(event.sentence(), hit.sentence(), 0));
        }
        return new CodedArticle(hits.get(0).article().article(), List.copyOf(sentences.values()), events);
    }
}
