package org.polybius.evaluation.peers;

import java.util.List;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Sentence;

/** One of those that are measured. Its constructor loads its models; it runs on the thread that calls it. */
interface Peer {

    /** Does its work on {@code sentences}, all of {@code article}'s. The results are thrown away. */
    void read(Article article, List<Sentence> sentences);
}
