package org.polybius.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.polybius.engine.actor.Sector;
import org.polybius.engine.event.EventType;
import org.polybius.engine.event.Modes;

class CameoCodesTest {

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeAndModeHasACode(EventType type) {
        assertThat(CameoCodes.of(Report.bare().type(type).event())).isNotNull();
        assertThat(Modes.of(type))
                .allSatisfy(mode -> assertThat(
                                CameoCodes.of(Report.bare().type(type, mode).event()))
                        .isNotNull());
    }

    @Test
    void noTypeOrModeIsPreferredTwice() {
        List<String> preferred = new ArrayList<>();
        for (List<String> row : DataTable.rows("cameo.tsv")) {
            assertThat(row).hasSize(9);
            if (!row.get(7).isEmpty()) {
                preferred.addAll(List.of(row.get(7).split("; ")));
            }
        }
        assertThat(preferred).doesNotHaveDuplicates().hasSize(83);
    }

    @ParameterizedTest
    @CsvSource({
        // type, mode -> code, base, root, quad, Goldstein of ICEWS and of GDELT
        "CONSULT, '', 040, 040, 04, 1, 1, 1",
        "CONSULT, visit, 042, 042, 04, 1, 1.9, 1.9",
        "CONCEDE, '', 080, 080, 08, 2, 5, 5",
        "SANCTION, convict, 116, 116, 11, 3, -2, -2",
        "SANCTION, discontinue, 163, 163, 16, 4, -8, -8",
        "THREATEN, restrict, 1312, 131, 13, 3, -5.8, -5.8",
        "RETREAT, disarm, 0873, 087, 08, 2, 9, 9",
        "ASSAULT, suicide-attack, 1831, 183, 18, 4, -10, -10",
        "ASSAULT, drone, 195, 195, 19, 4, -10, -10",
    })
    void codes(
            EventType type, String mode, String code, String base, String root, int quad, double icews, double gdelt) {
        Report report =
                mode.isEmpty() ? Report.bare().type(type) : Report.bare().type(type, mode);
        CameoCode found = CameoCodes.of(report.event());
        assertThat(found.code()).isEqualTo(code);
        assertThat(found.base()).isEqualTo(base);
        assertThat(found.root()).isEqualTo(root);
        assertThat(found.quad()).isEqualTo(quad);
        assertThat(found.goldstein()).isEqualTo(icews);
        assertThat(found.gdeltGoldstein()).isEqualTo(gdelt);
    }

    @ParameterizedTest
    @CsvSource({"016, -5, -2", "022, 3.4, 3.2", "164, -6.5, -7", "165, -7, -6.5"})
    void theTwoScalesDiffer(String code, double icews, double gdelt) {
        assertThat(CameoCodes.named(code).goldstein()).isEqualTo(icews);
        assertThat(CameoCodes.named(code).gdeltGoldstein()).isEqualTo(gdelt);
    }

    @Test
    void ofSeveralModesTheFurthestFromZeroGoesOut() {
        assertThat(code(Report.bare().type(EventType.ASSAULT, "beat", "targeted")))
                .isEqualTo("186");
        assertThat(code(Report.bare().type(EventType.REQUEST, "assist", "change")))
                .isEqualTo("104");
    }

    @Test
    void finerCodes() {
        assertThat(code(Report.bare().type(EventType.AID).contexts("military"))).isEqualTo("072");
        assertThat(code(Report.bare().type(EventType.AID).contexts("economic"))).isEqualTo("071");
        assertThat(code(Report.bare().type(EventType.ACCUSE, "allege").contexts("corruption")))
                .isEqualTo("1121");
        assertThat(code(Report.bare().type(EventType.THREATEN).anticipates(EventType.ASSAULT)))
                .isEqualTo("138");
        assertThat(code(Report.bare().type(EventType.THREATEN).anticipates(EventType.SANCTION)))
                .isEqualTo("1312");
        assertThat(code(Report.bare().type(EventType.AGREE).anticipates(EventType.CONSULT)))
                .isEqualTo("036");
        assertThat(code(Report.bare().type(EventType.AGREE).anticipates(EventType.RETREAT)))
                .isEqualTo("030");
        assertThat(code(Report.bare().object("military assistance"))).isEqualTo("162");
        assertThat(code(Report.bare().object("diplomatic ties"))).isEqualTo("161");
        assertThat(code(Report.bare().type(EventType.ASSAULT).actor("the army", "PER", Sector.MIL)))
                .isEqualTo("190");
        assertThat(code(Report.bare().type(EventType.ASSAULT).actor("gunmen", "PER", Sector.UAF)))
                .isEqualTo("180");
    }

    private static String code(Report report) {
        return CameoCodes.of(report.event()).code();
    }
}
