package org.polybius.evaluation.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.actor.Resolution;
import org.polybius.engine.article.Article;
import org.polybius.engine.coding.CodedArticle;
import org.polybius.engine.coding.Event;
import org.polybius.engine.time.EventDate;

/**
 * Coded articles over and over, every time as others: other words of the same length in the text, so that all spans hold,
 * other names and countries, other days, other outlets.
 */
final class VariedArticles {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");
    private static final int OUTLETS = 40;
    private static final int DAYS = 1500;

    /** How far an article in the order of days may be from its place, as late reports are. */
    private static final int DAYS_ASTRAY = 3;

    private static final double SHARE_OF_OTHER_WORDS = 0.3;

    /** In which order the days of publication come. */
    enum Order {
        /** As an archive or a feed is read: one after another, with late reports among them. */
        DAYS,
        SHUFFLED
    }

    private final List<CodedArticle> originals;
    private final Order order;

    /** How many there will be in all, about. */
    private final long articles;

    private final LocalDate firstDay;
    private final Map<String, List<String>> words = new TreeMap<>();
    private final List<Resolution.Linked> parties;

    /** @param events how many there will be in all, about, among which the days are shared out */
    VariedArticles(List<CodedArticle> originals, Order order, int events) {
        this.originals = originals;
        this.order = order;
        this.articles = (long) events
                * originals.size()
                / originals.stream().mapToInt(coded -> coded.events().size()).sum();
        this.firstDay = originals.stream()
                .flatMap(coded -> coded.article().published().stream())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        Map<String, TreeSet<String>> pools = new TreeMap<>();
        TreeMap<String, Resolution.Linked> linked = new TreeMap<>();
        for (CodedArticle coded : originals) {
            WORD.matcher(coded.article().text())
                    .results()
                    .forEach(word -> pools.computeIfAbsent(pool(word.group()), none -> new TreeSet<>())
                            .add(word.group()));
            coded.events().stream()
                    .flatMap(event -> event.actor().stream())
                    .map(Entity::resolution)
                    .filter(Resolution.Linked.class::isInstance)
                    .map(Resolution.Linked.class::cast)
                    .forEach(party -> linked.put(party.code(), party));
        }
        pools.forEach((pool, of) -> words.put(pool, List.copyOf(of)));
        parties = List.copyOf(linked.values());
    }

    /** Words that can stand for one another. */
    private static String pool(String word) {
        return (Character.isUpperCase(word.charAt(0)) ? "A" : "a") + word.length();
    }

    /** The article of that number, from 0. The same number gives the same article. */
    CodedArticle article(int number) {
        CodedArticle original = originals.get(number % originals.size());
        int round = number / originals.size();
        SplittableRandom random = new SplittableRandom(number);
        Article before = original.article();
        int days = days(before, number, random);
        String id = "%016x".formatted(random.nextLong());
        Article article = new Article(
                id,
                text(before.text(), random),
                before.headline(),
                before.dateline(),
                before.paragraphs(),
                before.published().map(day -> day.plusDays(days)),
                Optional.of("Outlet number " + random.nextInt(OUTLETS)),
                Optional.of("https://example.org/" + number));
        List<Event> events = original.events().stream()
                .map(event -> event(event, article, round, days))
                .toList();
        return new CodedArticle(article, original.sentences(), events);
    }

    /** How many days later than it was {@code original} is published as that number. */
    private int days(Article original, int number, SplittableRandom random) {
        if (order == Order.SHUFFLED) {
            return random.nextInt(DAYS);
        }
        long day = (long) DAYS * number / (articles + 1) + random.nextInt(DAYS_ASTRAY);
        return original.published()
                .map(published -> (int) ChronoUnit.DAYS.between(published, firstDay.plusDays(day)))
                .orElse(0);
    }

    private String text(String text, SplittableRandom random) {
        return WORD.matcher(text).replaceAll(found -> {
            String word = found.group();
            List<String> others = words.get(pool(word));
            return random.nextDouble() < SHARE_OF_OTHER_WORDS
                    ? Matcher.quoteReplacement(others.get(random.nextInt(others.size())))
                    : word;
        });
    }

    private Event event(Event event, Article article, int round, int days) {
        return new Event(
                article.id() + event.id().substring(event.id().lastIndexOf('_')),
                article.id(),
                event.sentence(),
                event.type(),
                event.modes(),
                event.contexts(),
                event.score(),
                event.anticipates(),
                parties(event.actor(), article, round),
                parties(event.recipient(), article, round),
                event.trigger(),
                event.factuality(),
                event.attribution(),
                event.date()
                        .map(date -> new EventDate(
                                date.start().plusDays(days), date.end().plusDays(days), date.span(), date.basis())),
                event.place(),
                event.object(),
                event.why(),
                event.confidence());
    }

    private List<Entity> parties(List<Entity> entities, Article article, int round) {
        List<Entity> others = new ArrayList<>();
        for (Entity entity : entities) {
            others.add(new Entity(
                    article.words(entity.span()),
                    entity.span(),
                    resolution(entity.resolution(), round),
                    entity.sectors(),
                    entity.title()));
        }
        return others;
    }

    /** Every second time as it was, so that common countries stay more common than others. */
    private Resolution resolution(Resolution resolution, int round) {
        if (round % 2 == 0 || !(resolution instanceof Resolution.Linked linked)) {
            return resolution;
        }
        return parties.get((parties.indexOf(linked) + round) % parties.size());
    }
}
