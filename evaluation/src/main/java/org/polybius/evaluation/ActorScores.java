package org.polybius.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.polybius.engine.actor.Entity;
import org.polybius.engine.actor.Resolution;
import org.polybius.engine.actor.Sector;

/**
 * Entities held against who they are. A country is right if it is the one code given: several candidates are none. A
 * sector is right if it is the primary one given. Where the gold row wants no country, or no actor, giving none is right.
 */
final class ActorScores {

    private static final List<String> COLUMNS = List.of(
            "id", "mention", "context", "gold_country", "country", "gold_sector", "sectors", "not_an_actor", "correct");

    /** How many there are, and how many are right. */
    private static final class Counts {
        int all;
        int right;

        boolean add(boolean isRight) {
            all++;
            right += isRight ? 1 : 0;
            return isRight;
        }
    }

    private final Counts countries = new Counts();
    private final Counts unbound = new Counts();
    private final Counts sectors = new Counts();
    private final Counts secondSectors = new Counts();
    private final Counts nobody = new Counts();
    private final List<List<String>> predictions = new ArrayList<>(List.of(COLUMNS));

    void add(GoldMention gold, Entity found) {
        predict(gold, found, gold.actor() ? isRight(gold, found) : nobody.add(!found.isActor()));
    }

    private boolean isRight(GoldMention gold, Entity found) {
        boolean right = true;
        if (!gold.country().isEmpty()) {
            right = countries.add(found.code().filter(gold.country()::equals).isPresent());
        } else if (!gold.sector().isEmpty()) {
            right = unbound.add(found.resolution() instanceof Resolution.Unlinked);
        }
        if (!gold.sector().isEmpty()) {
            List<String> names = names(found.sectors());
            right &= sectors.add(
                    names.stream().findFirst().filter(gold.sector()::equals).isPresent());
            if (!gold.secondSector().isEmpty()) {
                secondSectors.add(names.contains(gold.secondSector()));
            }
        }
        return right;
    }

    private void predict(GoldMention gold, Entity found, boolean right) {
        predictions.add(List.of(
                gold.id(),
                gold.mention(),
                gold.context(),
                gold.country(),
                found.resolution() instanceof Resolution.Ambiguous several
                        ? String.join("/", several.codes())
                        : found.code().orElse(""),
                (gold.sector() + " " + gold.secondSector()).strip(),
                String.join(" ", names(found.sectors())),
                Boolean.toString(!gold.actor()),
                Boolean.toString(right)));
    }

    private static List<String> names(List<Sector> sectors) {
        return sectors.stream().map(Enum::name).toList();
    }

    Report report(String coder) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("set", "actors");
        values.put("coder", coder);
        values.put("mentions", predictions.size() - 1);
        put(values, "country_accuracy", countries);
        put(values, "no_country_accuracy", unbound);
        put(values, "sector_accuracy", sectors);
        put(values, "second_sector_recall", secondSectors);
        put(values, "not_an_actor_accuracy", nobody);
        TextTable table = TextTable.ofNumbers("measure", "right", "of")
                .row(row("country", countries))
                .row(row("no country", unbound))
                .row(row("sector", sectors))
                .row(row("second sector", secondSectors))
                .row(row("not an actor", nobody));
        return new Report(values, List.of(table), predictions);
    }

    private static void put(Map<String, Object> values, String key, Counts counts) {
        values.put(key, LabelScores.share(counts.right, counts.all));
    }

    private static List<String> row(String name, Counts counts) {
        return List.of(name, Integer.toString(counts.right), Integer.toString(counts.all));
    }
}
