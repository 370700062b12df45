package org.polybius.cli;

/** What a run has done so far. */
final class Tally {

    private int articles;
    private int events;
    private int known;
    private int failed;
    private int skipped;

    void count(Turn.Count count) {
        if (count instanceof Turn.Count.Coded coded) {
            coded(coded.events());
        } else if (count instanceof Turn.Count.Known) {
            known++;
        } else if (count instanceof Turn.Count.Failed) {
            failed();
        } else {
            skipped();
        }
    }

    void coded(int eventsOfOne) {
        articles++;
        events += eventsOfOne;
    }

    void failed() {
        failed++;
    }

    void skipped() {
        skipped++;
    }

    /** Articles that were left alone, because the same coder had coded them before. */
    int known() {
        return known;
    }

    int exitCode() {
        if (failed == 0) {
            return articles + known + skipped > 0 ? ExitCode.OK : ExitCode.USAGE;
        }
        return articles + known == 0 ? ExitCode.USAGE : ExitCode.SOME_FAILED;
    }

    @Override
    public String toString() {
        return "articles " + articles + ", events " + events + ", failed " + failed + ", skipped " + skipped;
    }
}
