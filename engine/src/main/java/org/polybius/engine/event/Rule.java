package org.polybius.engine.event;

import java.util.List;

/**
 * One way to report an event of a type.
 *
 * @param id unique name, beginning with the type's
 * @param type the type that it codes
 * @param modes the modes that it codes; often none, and cues in the sentence decide
 * @param requiresRecipient whether it codes nothing where no recipient is known to be somebody
 * @param patterns what it looks for, any of them
 * @param examples sentences that it must match where they are marked
 * @param counterExamples sentences that it must not match
 * @param knownMisses marked sentences that it should match and does not
 * @param origin file and line
 */
record Rule(
        String id,
        EventType type,
        List<String> modes,
        boolean requiresRecipient,
        List<RulePattern> patterns,
        List<String> examples,
        List<String> counterExamples,
        List<String> knownMisses,
        String origin) {}
