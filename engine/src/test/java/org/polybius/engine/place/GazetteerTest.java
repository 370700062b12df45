package org.polybius.engine.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GazetteerTest {

    @Test
    void holdsWhatItsTablesHold() {
        Gazetteer packed = new Gazetteer();
        GazetteerTables tables = new GazetteerTables();
        assertThat(packed.byName()).isEqualTo(tables.byName());
        assertThat(packed.demonyms()).isEqualTo(tables.demonyms());
        assertThat(packed.named("Nowhere-upon-Nothing")).isEmpty();
    }
}
