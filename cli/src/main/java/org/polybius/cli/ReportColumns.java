package org.polybius.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.polybius.archive.view.Party;
import org.polybius.archive.view.Reports;

/** The columns that all views have: how it is told, by whom, and when. */
final class ReportColumns {

    private ReportColumns() {}

    static <T> List<RowOutput.Column<T>> of(Function<T, Reports> reports) {
        return List.of(
                text("factuality", row -> Optional.of(lower(reports.apply(row).factuality()))),
                list("sources", row -> names(reports.apply(row).sources())),
                text("first_report", row -> reports.apply(row).first().map(Object::toString)),
                text("last_report", row -> reports.apply(row).last().map(Object::toString)),
                list("outlets", row -> reports.apply(row).outlets()),
                text(
                        "reports",
                        row -> Optional.of(
                                Integer.toString(reports.apply(row).events().size()))),
                list("events", row -> reports.apply(row).events()));
    }

    static <T> RowOutput.Column<T> text(String name, Function<T, Optional<String>> value) {
        return new RowOutput.Column<>(
                name, false, row -> value.apply(row).stream().toList());
    }

    static <T> RowOutput.Column<T> list(String name, Function<T, List<String>> values) {
        return new RowOutput.Column<>(name, true, values);
    }

    /** "Peru (PER)". */
    static List<String> names(List<Party> parties) {
        return parties.stream()
                .map(party -> party.name()
                        + party.code().map(code -> " (" + code + ")").orElse(""))
                .toList();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
