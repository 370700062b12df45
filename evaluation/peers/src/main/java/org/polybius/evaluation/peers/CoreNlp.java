package org.polybius.evaluation.peers;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;

/**
 * Stanford CoreNLP with its default English models: its own tokenizer, the left-three-words tagger and the neural
 * dependency parser (Chen and Manning, "A fast and accurate dependency parser using neural networks", EMNLP 2014), which is
 * the fastest that it publishes on Maven Central. An article goes in at once, a sentence a line, so that it cuts sentences
 * where we do.
 */
final class CoreNlp implements Peer {

    private final StanfordCoreNLP pipeline;

    CoreNlp() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,depparse");
        settings.setProperty("ssplit.eolonly", "true");
        settings.setProperty("threads", "1");
        pipeline = new StanfordCoreNLP(settings);
    }

    @Override
    public void read(Article article, List<Sentence> sentences) {
        String text = sentences.stream()
                .map(sentence -> Lines.oneLine(article, sentence))
                .collect(Collectors.joining("\n"));
        CoreDocument document = new CoreDocument(text);
        pipeline.annotate(document);
        if (document.sentences().size() != sentences.size()) {
            throw new IllegalStateException(
                    article.id() + ": " + document.sentences().size() + " sentences instead of " + sentences.size());
        }
    }
}
