package org.polybius.engine.attribution;

import java.util.List;
import java.util.Optional;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;
import org.polybius.engine.article.SpeakerTag;
import org.polybius.engine.parsing.ParsedArticle;

/** Interviews: a paragraph behind the mark of a speaker is what the speaker says, all of it. */
final class SpeakerTags {

    private SpeakerTags() {}

    static void find(ParsedArticle parsed, List<Attribution> found) {
        Article article = parsed.article();
        for (Span paragraph : article.paragraphs()) {
            SpeakerTag.before(article.text(), paragraph)
                    .flatMap(tag -> attribution(parsed, tag, paragraph))
                    .ifPresent(found::add);
        }
    }

    /** The tag is a cue that names its source in no sentence; so there is none. */
    private static Optional<Attribution> attribution(ParsedArticle parsed, Span tag, Span paragraph) {
        return parsed.sentences().stream()
                .filter(sentence -> paragraph.contains(sentence.sentence().span()))
                .findFirst()
                .map(sentence -> new Attribution(
                        sentence.index(), Optional.empty(), List.of(tag), List.of(paragraph), Stance.ASSERTS, true));
    }
}
