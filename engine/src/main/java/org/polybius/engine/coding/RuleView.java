package org.polybius.engine.coding;

import org.polybius.engine.judge.Hints;
import org.polybius.engine.parsing.ParsedSentence;

/** A sentence with what the rules alone see in it: what the learned judge is given, and is trained on. */
public record RuleView(ParsedSentence sentence, Hints hints) {}
