package org.polybius.cli;

/** What the command tells the shell (docs/command.md). */
final class ExitCode {

    /** All input was read and coded, or skipped because there was nothing in it. */
    static final int OK = 0;

    /** Some input failed; the rest was coded. */
    static final int SOME_FAILED = 1;

    /** The command line is wrong, or nothing of what it names could be read. */
    static final int USAGE = 2;

    /** A fault of Polybius itself, or of the machine, such as a full disk. */
    static final int INTERNAL = 3;

    /** Whoever read standard output went away: what a shell reports of a command that SIGPIPE ended. */
    static final int OUTPUT_CLOSED = 141;

    private ExitCode() {}
}
