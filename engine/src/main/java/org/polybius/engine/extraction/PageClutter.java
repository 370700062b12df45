package org.polybius.engine.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Tells what by its tag, its role or its name is no article: navigation, forms, captions, teasers. */
final class PageClutter {

    private static final Set<String> TAGS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "canvas",
            "nav",
            "aside",
            "footer",
            "button",
            "select",
            "textarea",
            "input",
            "label",
            "dialog",
            "figure",
            "figcaption",
            "menu",
            "video",
            "audio",
            "picture",
            "img",
            "map",
            "head",
            "title");
    private static final Set<String> FRAMES = Set.of("html", "body", "article", "main");
    private static final Set<String> ROLES =
            Set.of("navigation", "complementary", "contentinfo", "banner", "search", "dialog", "alert", "menu");
    private static final String NAME = "shar(?:e|ing)|social|sharedaddy|addtoany|related|recommend(?:ed|ations)?"
            + "|outbrain|taboola|comments?|disqus|respond|newsletters?|subscribe|subscription|signup|cookies?|consent"
            + "|gdpr|popup|modal|overlay|promo|promotion|advert(?:isement|ising)?|ads?|adv|banner|sponsor(?:ed)?"
            + "|breadcrumbs?|sidebar|widget|footer|menu|navbar|nav|navigation|pagination|pager|tags|tagcloud|toolbar"
            + "|caption|byline|author-bio|author-box|about-author|bio|most-read|most-popular|popular|trending|teasers?"
            + "|also-like|skip-link|screen-reader-text|visually-hidden|sr-only|hidden|paywall|disclaimer|copyright"
            + "|print-only|more-stories|read-more|readmore|latest";
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[\\s_-])(?<!(?:no|has|with|without)[_-])(?:" + NAME + ")(?:$|[\\s_-])(?!enabled|disabled|on|off)");
    private static final int LONGEST_NAMES = 500;

    /** An element with so much of the page's text is the article, or holds it, whatever its name. */
    private static final double MOST = 0.4;

    private final Map<Element, Integer> characters = new IdentityHashMap<>();
    private final Map<Element, Boolean> bodies = new IdentityHashMap<>();
    private final boolean byName;
    private final int all;

    private PageClutter(Document page, boolean byName) {
        this.byName = byName;
        page.traverse(new Counter());
        this.all = characters.getOrDefault(page, 0);
        for (Element body : page.select("[itemprop=articleBody]")) {
            for (Element around = body; around != null && !bodies.containsKey(around); around = around.parent()) {
                bodies.put(around, true);
            }
        }
    }

    static PageClutter byTagAndName(Document page) {
        return new PageClutter(page, true);
    }

    /** For pages whose article carries a name that elsewhere means clutter. */
    static PageClutter byTag(Document page) {
        return new PageClutter(page, false);
    }

    boolean contains(Element element) {
        if (FRAMES.contains(element.normalName()) || bodies.containsKey(element)) {
            return false;
        }
        if (TAGS.contains(element.normalName())) {
            return true;
        }
        boolean form = element.normalName().equals("form");
        return (form || byName && isNamedClutter(element) || isHidden(element))
                && characters.getOrDefault(element, 0) < MOST * all;
    }

    private static boolean isNamedClutter(Element element) {
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return ROLES.contains(element.attr("role"))
                || names.length() < LONGEST_NAMES && NAMED.matcher(names).find();
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    /** Counts the characters of text inside each element; scripts and styles have none. */
    private final class Counter implements NodeVisitor {

        private final Deque<Integer> sums = new ArrayDeque<>();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element) {
                sums.push(0);
            } else if (node instanceof TextNode text) {
                sums.push(sums.pop() + text.getWholeText().strip().length());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                int sum = sums.pop();
                characters.put(element, sum);
                if (!sums.isEmpty()) {
                    sums.push(sums.pop() + sum);
                }
            }
        }
    }
}
