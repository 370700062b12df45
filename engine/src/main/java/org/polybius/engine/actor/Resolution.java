package org.polybius.engine.actor;

import java.util.List;

/** Who a mention was found to be. There is no guess: what the lexicon does not settle stays open. */
public sealed interface Resolution {

    /** One actor. {@code code} is ISO 3166-1 alpha-3 or one of PLOVER's international codes. */
    record Linked(String name, String code) implements Resolution {}

    /** Several actors fit, and nothing in the article decides between their {@code codes}. */
    record Ambiguous(List<String> codes) implements Resolution {
        public Ambiguous {
            codes = List.copyOf(codes);
        }
    }

    /** No country or organization is known for the mention; it may have sectors all the same. */
    record Unlinked() implements Resolution {}
}
