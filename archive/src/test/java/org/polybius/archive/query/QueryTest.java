package org.polybius.archive.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "factuality:denied | {terms} : \"factuality0denied0\"",
                "Type:aid factuality:claimed" + " | ({terms} : \"type0aid0\" AND {terms} : \"factuality0claimed0\")",
                "factuality:claimed,denied | ({terms} : \"factuality0claimed0\" OR {terms} : \"factuality0denied0\")",
                "quad:4 OR factuality:denied | ({terms} : \"quad040\" OR {terms} : \"factuality0denied0\")",
                "-factuality:asserted | ((terms : \"every0\" NOT {terms} : \"factuality0asserted0\"))",
                "mode:martial-law factuality:denied"
                        + " | ({terms} : \"mode0martial0450law0\" AND {terms} : \"factuality0denied0\")",
                "object:\"air defence\" -factuality:claimed"
                        + " | (({object} : \"air defence\" NOT {terms} : \"factuality0claimed0\"))",
                "actor:gbr factuality:denied | (({terms} : \"actor0gbr0\" OR {actor} : \"gbr\")"
                        + " AND {terms} : \"factuality0denied0\")",
                "confidence:>0.98 factuality:denied | (({terms} : \"confidence0990\" OR {terms} : \"confidence01000\")"
                        + " AND {terms} : \"factuality0denied0\")",
            })
    void becomesAnExpression(String query, String expression) throws QueryException {
        assertThat(Query.parse(query).eventExpression()).isEqualTo(expression);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "actor:IRN", "missile OR drone", "-type:AID"})
    void leavesOutWhatDidNotHappenUnlessAsked(String query) throws QueryException {
        assertThat(Query.parse(query).eventExpression()).contains("NOT {terms} : \"factuality0negated0\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "tipe:AID | 1 | no field tipe",
                "iran type:HELP | 11 | type must be one of AGREE, CONSULT",
                "quad:5 | 6 | quad must be one of 1, 2, 3, 4",
                "country:Ukraine | 9 | country must be a code of ISO 3166-1",
                "actor: | 7 | actor must be a name, not ''",
                "type:AID,,AGREE | 10 | type must be one of",
                "after:2024-13 | 7 | after must be a day, month or year",
                "date:2024-02-30 | 6 | date must be a day",
                "-after:2024 | 2 | after cannot be negated",
                "iran OR after:2024 | 9 | after cannot be negated or part of alternatives",
                "after:2024 OR iran | 12 | a date cannot be part of alternatives",
                "confidence:2 | 12 | confidence must be a number from 0 to 1",
                "\"no end | 1 | this quotation mark is not closed",
                "(iran | 1 | this ( is not closed",
                "iran) | 5 | this ) closes nothing",
                "() | 2 | a condition is missing",
                "iran OR | 8 | a condition is missing",
                "iran - | 6 | this - stands before nothing",
                "iran AND russia | 6 | put conditions side by side",
                "?! | 1 | there is no word in '?!'"
            })
    void saysWhatIsWrongAndWhere(String query, int character, String fault) {
        assertThatThrownBy(() -> Query.parse(query))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("query, character " + character + ": ")
                .hasMessageContaining(fault);
    }

    @Test
    void hasBounds() {
        for (String much : new String[] {"(".repeat(10_000), "-".repeat(10_000), "a ".repeat(10_000)}) {
            assertThatThrownBy(() -> Query.parse(much))
                    .isInstanceOf(QueryException.class)
                    .hasMessageContaining("more than");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "date:2024, 2024-01-01, 2024-12-31",
        "date:2024-02, 2024-02-01, 2024-02-29",
        "date:2024-02..2024-03-10, 2024-02-01, 2024-03-10",
        "after:2024-09, 2024-09-01, +999999999-12-31",
        "before:2024-09, -999999999-01-01, 2024-08-31"
    })
    void readsDays(String query, LocalDate from, LocalDate to) throws QueryException {
        assertThat(Query.parse(query).days())
                .singleElement()
                .satisfies(ranges -> assertThat(ranges).containsExactly(new DayRange(from, to)));
    }

    @Test
    void asksForArticlesByWordsAndFieldsApart() throws QueryException {
        Query query = Query.parse("missile -(drone OR jet) type:AID");
        assertThat(query.wordExpression()).contains("((\"missile\" NOT (\"drone\" OR \"jet\")))");
        assertThat(query.fieldExpression().orElseThrow()).contains("type0aid0").doesNotContain("missile");
        assertThat(Query.parse("missile").fieldExpression()).isEmpty();
        Query mixed = Query.parse("missile OR type:AID");
        assertThatThrownBy(mixed::wordExpression).isInstanceOf(QueryException.class);
    }
}
