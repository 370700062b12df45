package org.polybius.archive.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArmsWordsTest {

    @ParameterizedTest
    @CsvSource({
        "forty old tanks, tank",
        "dozens of Shahed drones, drone",
        "two air defence systems, air defence",
        "a shipment of ammunition for its army, ammunition",
        "some weapons sales, arms",
        "F-16 fighter jets worth a billion, aircraft",
        "Missiles, missile",
        "water tanks,",
        "a tank driver,",
        "food for the army,",
        "doctors and nurses,",
        "shares in a shell company,",
    })
    void knowsArms(String words, String kind) {
        assertThat(ArmsWords.kind(words).orElse(null)).isEqualTo(kind);
    }
}
