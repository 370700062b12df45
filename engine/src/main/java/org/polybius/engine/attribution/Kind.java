package org.polybius.engine.attribution;

/** What the source does with the content: the attribution types of PARC, with its eventualities split in two. */
public enum Kind {
    /** Says it: the content is a claim. */
    ASSERTION,
    /** Thinks, knows, fears or expects it. */
    BELIEF,
    /** Promises, plans, wants or threatens it: the content has not happened for that. */
    INTENTION,
    /** Asks somebody for it. */
    DEMAND,
    /** Praises, supports or condemns it: whether it happened is not what the source speaks about. */
    EVALUATION
}
