package org.polybius.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.polybius.engine.actor.ActorLexicon;
import org.polybius.engine.actor.ActorLinker;
import org.polybius.engine.coding.Coder;

/** Mentions without an article: which country, which sector, and who is nobody. */
final class ActorsEvaluation implements Evaluation {

    @Override
    public String set() {
        return "actors";
    }

    @Override
    public String paths() {
        return "FILE.tsv";
    }

    @Override
    public Report evaluate(List<Path> paths, String mode) throws IOException {
        List<GoldMention> mentions = GoldMention.read(paths.get(0));
        ActorLinker linker = new ActorLinker(ActorLexicon.load());
        ActorScores scores = new ActorScores();
        mentions.forEach(gold -> scores.add(gold, linker.entity(gold.mention(), gold.context(), gold.day())));
        return scores.report(Coder.RELEASE);
    }
}
