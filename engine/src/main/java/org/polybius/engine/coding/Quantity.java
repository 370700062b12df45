package org.polybius.engine.coding;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.polybius.engine.parsing.ParsedSentence;
import org.polybius.engine.parsing.Token;

/** How much or how many, where the words say so: "650 missile systems", "$40 million", "2,000 tons of wheat". */
record Quantity(Optional<Double> number, Optional<String> unit) {

    private static final Quantity NONE = new Quantity(Optional.empty(), Optional.empty());

    private static final Map<String, Double> WORDS = Map.ofEntries(
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0),
            Map.entry("fifteen", 15.0),
            Map.entry("twenty", 20.0),
            Map.entry("thirty", 30.0),
            Map.entry("forty", 40.0),
            Map.entry("fifty", 50.0),
            Map.entry("hundred", 100.0),
            Map.entry("thousand", 1_000.0),
            Map.entry("million", 1_000_000.0),
            Map.entry("billion", 1_000_000_000.0),
            Map.entry("trillion", 1_000_000_000_000.0));

    private static final Map<String, String> CURRENCIES = Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY");

    static Quantity of(ParsedSentence sentence, Token head) {
        Optional<Double> number = Optional.empty();
        Optional<String> unit = Optional.empty();
        for (Token token : sentence.subtree(head)) {
            // What follows the head tells of something else.
            if (token.index() > head.index()) {
                break;
            }
            if (CURRENCIES.containsKey(token.surface())) {
                unit = Optional.of(CURRENCIES.get(token.surface()));
            }
            Optional<Double> value = value(token);
            if (value.isPresent()) {
                double factor = value.get();
                boolean multiplies = number.isPresent()
                        && factor >= 100
                        && !Character.isDigit(token.surface().charAt(0));
                number = Optional.of(multiplies ? number.get() * factor : factor);
            }
        }
        if (number.isEmpty()) {
            return NONE;
        }
        return new Quantity(number, unit.or(() -> head.isNoun() ? Optional.of(head.lemma()) : Optional.empty()));
    }

    private static Optional<Double> value(Token token) {
        String word = token.surface().toLowerCase(Locale.ROOT);
        if (WORDS.containsKey(word)) {
            return Optional.of(WORDS.get(word));
        }
        String digits = word.replace(",", "");
        boolean plain = token.tag().equals("CD") && digits.matches("\\d{1,15}(\\.\\d{1,6})?");
        return plain ? Optional.of(Double.parseDouble(digits)) : Optional.empty();
    }
}
