package org.polybius.archive.incident;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is compared of a telling, that is, of the events by which one article tells of one happening.
 *
 * @param type PLOVER's, of the first event
 * @param anticipates the type of the act that is foreseen, where the first event is yet to come
 * @param modes PLOVER's
 * @param ahead whether all of it is yet to come
 * @param days empty where neither the text nor the day of publication says when
 * @param place the name of the place, where the sentence itself names one
 * @param actors codes
 * @param recipients codes
 * @param actorSectors PLOVER's
 * @param recipientSectors PLOVER's
 * @param countries where the article's events take place and whom they concern
 * @param names capitalized words of the sentences, lower case
 * @param words other words of the sentences that say something, shortened to their stems
 * @param parts words and names of actors, recipients and object, in the same form
 * @param topic words of headline and first sentence
 * @param scene names of the whole article
 * @param sentences digests of the sentences
 */
public record Signature(
        String type,
        Optional<String> anticipates,
        Set<String> modes,
        boolean ahead,
        Optional<Days> days,
        Optional<String> place,
        Set<String> actors,
        Set<String> recipients,
        Set<String> actorSectors,
        Set<String> recipientSectors,
        Set<String> countries,
        Set<String> names,
        Set<String> words,
        Set<String> parts,
        Set<String> topic,
        Set<String> scene,
        Set<Long> sentences) {

    public Signature {
        modes = FixedSet.of(modes);
        actors = FixedSet.of(actors);
        recipients = FixedSet.of(recipients);
        actorSectors = FixedSet.of(actorSectors);
        recipientSectors = FixedSet.of(recipientSectors);
        countries = FixedSet.of(countries);
        names = FixedSet.of(names);
        words = FixedSet.of(words);
        parts = FixedSet.of(parts);
        topic = FixedSet.of(topic);
        scene = FixedSet.of(scene);
        sentences = FixedSet.of(sentences);
    }

    /** The types under which it may be told elsewhere: what is agreed on today is told as done tomorrow. */
    public List<String> families() {
        return anticipates.isPresent() ? List.of(type, anticipates.get()) : List.of(type);
    }

    Set<String> parties() {
        return union(actors, recipients);
    }

    /** Whom the article is about: the parties, and the countries of its events. */
    Set<String> concerned() {
        return union(countries, parties());
    }

    /** Whether all of {@code parties} are among {@link #concerned()}. */
    boolean concerns(Set<String> parties) {
        for (String party : parties) {
            if (!countries.contains(party) && !actors.contains(party) && !recipients.contains(party)) {
                return false;
            }
        }
        return true;
    }

    /** This, and what another event of the same article tells of the same. */
    Signature with(Signature other) {
        return new Signature(
                type,
                anticipates.or(() -> other.anticipates),
                union(modes, other.modes),
                ahead && other.ahead,
                days.filter(Days::stated)
                        .or(() -> other.days.filter(Days::stated))
                        .or(() -> days),
                place.or(() -> other.place),
                actors.isEmpty() ? other.actors : actors,
                recipients.isEmpty() ? other.recipients : recipients,
                union(actorSectors, other.actorSectors),
                union(recipientSectors, other.recipientSectors),
                countries,
                union(names, other.names),
                union(words, other.words),
                union(parts, other.parts),
                topic,
                scene,
                union(sentences, other.sentences));
    }

    /** For an event that left the others of its article. */
    public Signature withoutSentences() {
        return new Signature(
                type,
                anticipates,
                modes,
                ahead,
                days,
                place,
                actors,
                recipients,
                actorSectors,
                recipientSectors,
                countries,
                names,
                words,
                parts,
                topic,
                scene,
                Set.of());
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }

    static boolean share(Set<?> one, Set<?> other) {
        return !one.isEmpty() && !other.isEmpty() && countShared(one, other, 1) > 0;
    }

    /** How many are in both; none is looked for beyond {@code most}. */
    static int countShared(Set<?> one, Set<?> other, int most) {
        boolean fewer = one.size() <= other.size();
        Set<?> within = fewer ? other : one;
        int shared = 0;
        for (Object value : fewer ? one : other) {
            if (shared == most) {
                break;
            }
            shared += within.contains(value) ? 1 : 0;
        }
        return shared;
    }

    /** In the order of {@code one}. */
    static <T> Set<T> shared(Set<T> one, Set<T> other) {
        Set<T> shared = new LinkedHashSet<>();
        for (T value : one) {
            if (other.contains(value)) {
                shared.add(value);
            }
        }
        return shared;
    }
}
