package org.polybius.engine.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.polybius.engine.article.Span;
import org.polybius.engine.parsing.ParsedArticle;
import org.polybius.engine.parsing.ParsedSentence;

/** Finds who says what in an article. Thread-safe. */
public final class Attributor {

    private static final Comparator<Attribution> BY_CUE =
            Comparator.comparing(attribution -> attribution.cue().get(0));

    private final VerbCues verbs;
    private final NounCues nouns;
    private final PhraseCues phrases;

    public Attributor() {
        CueLexicon lexicon = CueLexicon.load();
        this.verbs = new VerbCues(lexicon);
        this.nouns = new NounCues(lexicon);
        this.phrases = new PhraseCues(lexicon);
    }

    /** Every attribution of the article, by position of its cue. */
    public List<Attribution> attribute(ParsedArticle article) {
        List<CueMatch> matches = new ArrayList<>();
        article.sentences().forEach(sentence -> find(sentence, matches));
        matches.sort(Comparator.comparing(CueMatch::frame));
        var joiner = new QuotationJoiner(article.article(), QuotationScanner.scan(article.article()), matches);
        List<List<Span>> contents = joiner.join();
        List<Attribution> result = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            if (!contents.get(i).isEmpty()) {
                result.add(attribution(matches.get(i), contents.get(i), joiner.isDirect(i)));
            }
        }
        SpeakerTags.find(article, result);
        result.sort(BY_CUE);
        return List.copyOf(result);
    }

    private void find(ParsedSentence sentence, List<CueMatch> matches) {
        verbs.find(sentence, matches);
        nouns.find(sentence, matches);
        phrases.find(sentence, matches);
        ColonCues.find(sentence, matches);
    }

    private static Attribution attribution(CueMatch match, List<Span> content, boolean direct) {
        return new Attribution(
                match.sentence().index(),
                match.source(),
                Spans.ofCue(match.cue()),
                content,
                match.stance(),
                direct,
                match.kind());
    }
}
