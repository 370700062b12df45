package org.polybius.engine.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;

/**
 * What events are about: PLOVER's contexts, told by the words of the event's sentence and, where an article keeps coming back
 * to a subject, by the article's. It needs no trees, so that sentences that are not parsed count too.
 */
public final class ContextReader {

    /** An article is about what so many of its words, not all of them alike, tell of. */
    private static final int WORDS_OF_ARTICLE = 6;

    private static final int DIFFERENT_WORDS_OF_ARTICLE = 3;
    private static final int SHORTEST_PREFIX = 3;
    private static final int LONGEST_PHRASE = 4;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, List<Context>> words = new HashMap<>();
    private final Map<String, List<Context>> prefixes = new HashMap<>();

    private ContextReader(WordLists lists) {
        for (Context context : Context.values()) {
            for (String word : lists.get(context.word())) {
                boolean prefix = word.endsWith("*");
                String form = word.replace("*", "").replace('_', ' ');
                (prefix ? prefixes : words)
                        .computeIfAbsent(form, none -> new ArrayList<>())
                        .add(context);
            }
        }
    }

    public static ContextReader standard() {
        return new ContextReader(WordLists.standard("contexts"));
    }

    /** What {@code article} as a whole is about. */
    public Set<Context> ofArticle(Article article) {
        Set<Context> about = EnumSet.noneOf(Context.class);
        tellers(article.text()).forEach((context, tellers) -> {
            if (tellers.size() >= WORDS_OF_ARTICLE && new HashSet<>(tellers).size() >= DIFFERENT_WORDS_OF_ARTICLE) {
                about.add(context);
            }
        });
        return about;
    }

    /**
     * What an event is about.
     *
     * @param sentence where it is told
     * @param modes its modes: some name a subject
     * @param ofArticle what its article is about
     * @return in the codebook's order
     */
    public List<Context> ofEvent(Article article, Span sentence, List<String> modes, Set<Context> ofArticle) {
        Set<Context> about = EnumSet.noneOf(Context.class);
        about.addAll(ofArticle);
        about.addAll(tellers(article.words(sentence)).keySet());
        for (Context context : List.of(Context.CYBER, Context.MISINFORMATION)) {
            if (modes.contains(context.word())) {
                about.add(context);
            }
        }
        return List.copyOf(about);
    }

    /** The words of {@code text} that tell of each context. */
    private Map<Context, List<String>> tellers(String text) {
        Map<Context, List<String>> tellers = new EnumMap<>(Context.class);
        String[] all = BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT));
        for (int i = 0; i < all.length; i++) {
            String phrase = all[i];
            look(phrase, tellers);
            for (int length = 2; length <= LONGEST_PHRASE && i + length <= all.length; length++) {
                phrase = phrase + ' ' + all[i + length - 1];
                look(phrase, tellers);
            }
        }
        return tellers;
    }

    private void look(String phrase, Map<Context, List<String>> tellers) {
        tell(words.get(phrase), phrase, tellers);
        int lastWord = phrase.lastIndexOf(' ') + 1;
        for (int length = Math.max(SHORTEST_PREFIX, lastWord + 1); length <= phrase.length(); length++) {
            tell(prefixes.get(phrase.substring(0, length)), phrase, tellers);
        }
    }

    private static void tell(List<Context> contexts, String phrase, Map<Context, List<String>> tellers) {
        if (contexts != null) {
            contexts.forEach(context ->
                    tellers.computeIfAbsent(context, none -> new ArrayList<>()).add(phrase));
        }
    }
}
