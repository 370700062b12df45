package org.polybius.engine.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.polybius.engine.article.Article;
import org.polybius.engine.article.Span;

/**
 * Gives each quotation to its cue. First the quotations that a cue's content overlaps or that stand beside a cue; then
 * those that only go on where another one, or the sentence that names the speaker, has left off.
 */
final class QuotationJoiner {

    /** Longest stretch between cue and quotation: "said in a statement on Tuesday after the talks:". */
    private static final int MAX_GAP = 80;

    private static final int MIN_WORDS_ALONE = 3;

    private final String text;
    private final List<CueMatch> matches;
    private final TreeMap<Integer, Quotation> quotations = new TreeMap<>();
    private final TreeSet<Integer> frameStarts = new TreeSet<>();
    private final List<List<Span>> contents = new ArrayList<>();
    private final boolean[] direct;
    /** Start of a quotation, to the index of the match that has it. */
    private final TreeMap<Integer, Integer> owners = new TreeMap<>();

    QuotationJoiner(Article article, List<Quotation> quotations, List<CueMatch> matches) {
        this.text = article.text();
        this.matches = matches;
        quotations.forEach(q -> this.quotations.put(q.span().start(), q));
        matches.forEach(m -> frameStarts.add(m.frame().start()));
        this.direct = new boolean[matches.size()];
    }

    /** The content of each match, by its index, with its quotations. */
    List<List<Span>> join() {
        for (int i = 0; i < matches.size(); i++) {
            contents.add(new ArrayList<>(matches.get(i).content()));
            joinOverlapping(i);
        }
        for (int i = 0; i < matches.size(); i++) {
            joinBeside(i);
        }
        joinContinuations();
        contents.replaceAll(QuotationJoiner::merged);
        return contents;
    }

    boolean isDirect(int match) {
        return direct[match];
    }

    private void joinOverlapping(int match) {
        List<Span> spans = contents.get(match);
        Span frame = matches.get(match).frame();
        int given = spans.size();
        for (int i = 0; i < given; i++) {
            Span span = spans.get(i);
            joinNext(match, span).ifPresent(spans::add);
            for (Quotation quotation : overlapping(span)) {
                if (!quotation.span().overlaps(frame)) {
                    spans.set(i, spans.get(i).cover(quotation.span()));
                    own(match, quotation);
                }
            }
        }
    }

    /** A quotation that begins where the content ends: "called the raid “a crime”". */
    private Optional<Span> joinNext(int match, Span span) {
        var next = quotations.ceilingEntry(span.end());
        boolean touches = next != null
                && next.getKey() <= span.end() + 1
                && next.getKey()
                        < matches.get(match).sentence().sentence().span().end()
                && isBlank(span.end(), next.getKey());
        if (!touches) {
            return Optional.empty();
        }
        own(match, next.getValue());
        return Optional.of(span.cover(next.getValue().span()));
    }

    private List<Quotation> overlapping(Span span) {
        Integer from = quotations.floorKey(span.start());
        return quotations.subMap(from == null ? span.start() : from, true, span.end(), false).values().stream()
                .filter(q -> q.span().overlaps(span))
                .toList();
    }

    private void own(int match, Quotation quotation) {
        direct[match] = true;
        if (matches.get(match).takesQuotation()) {
            owners.putIfAbsent(quotation.span().start(), match);
        }
    }

    private void joinBeside(int match) {
        CueMatch cue = matches.get(match);
        if (!cue.takesQuotation() || cue.source().isEmpty()) {
            return;
        }
        Span frame = cue.frame();
        var before = quotations.lowerEntry(frame.start());
        boolean joined = false;
        int sentenceStart = cue.sentence().sentence().span().start();
        if (before != null
                && before.getValue().span().end() > sentenceStart
                && isBefore(before.getValue().span(), frame)
                && (contents.get(match).isEmpty()
                        || opensSentence(before.getValue().span(), sentenceStart))) {
            joined = add(match, before.getValue());
        }
        // Its first half was its content already.
        joined |= before != null && owners.getOrDefault(before.getKey(), -1) == match;
        boolean contentAfter = contents.get(match).stream().anyMatch(s -> s.start() >= frame.end());
        var after = quotations.ceilingEntry(frame.end());
        if (after != null && !contentAfter && isAfter(match, after.getValue(), joined)) {
            add(match, after.getValue());
        }
    }

    private boolean isBefore(Span quotation, Span frame) {
        return quotation.end() <= frame.start() && isPunctuation(quotation.end(), frame.start());
    }

    /** “This week,” in "On “This Week,” the senator said …" does not. */
    private boolean opensSentence(Span quotation, int sentenceStart) {
        return quotation.start() <= sentenceStart || isPunctuation(sentenceStart, quotation.start());
    }

    private boolean isAfter(int match, Quotation quotation, boolean spoke) {
        Span frame = matches.get(match).frame();
        int start = quotation.span().start();
        Integer nextCue = frameStarts.higher(frame.start());
        boolean near = start - frame.end() <= MAX_GAP && (nextCue == null || nextCue >= start);
        int sentenceEnd = matches.get(match).sentence().sentence().span().end();
        boolean sameSentence = start < sentenceEnd;
        boolean introduced = start >= sentenceEnd && isBlank(sentenceEnd, start) && text.charAt(sentenceEnd - 1) == ':';
        boolean hasContent = !contents.get(match).isEmpty();
        return near && (sameSentence && (!hasContent || spoke || isPunctuation(frame.end(), start)) || introduced);
    }

    private boolean add(int match, Quotation quotation) {
        if (owners.containsKey(quotation.span().start())) {
            return false;
        }
        contents.get(match).add(quotation.span());
        own(match, quotation);
        return true;
    }

    private void joinContinuations() {
        for (Quotation quotation : quotations.values()) {
            if (!owners.containsKey(quotation.span().start()) && standsAlone(quotation)) {
                continueFrom(quotation);
            }
        }
    }

    /** A quotation that is a sentence of its own, not a word or name in marks. */
    private boolean standsAlone(Quotation quotation) {
        Span span = quotation.span();
        int end = span.end() - (quotation.open() ? 0 : 1);
        while (end > span.start() && "\"'”’".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        long words = text.substring(span.start(), end)
                        .codePoints()
                        .filter(Character::isWhitespace)
                        .count()
                + 1;
        boolean sentence = quotation.open() || ".?!…".indexOf(text.charAt(end - 1)) >= 0 || span.end() == text.length();
        return words >= MIN_WORDS_ALONE && sentence;
    }

    /** Goes on with the nearest speaker; one who is quoted already goes before one who is not. */
    private void continueFrom(Quotation quotation) {
        int at = quotation.span().start();
        int best = -1;
        for (int match = lastBefore(at); match >= 0 && at - reach(match) <= MAX_GAP * 4; match--) {
            if (canGoOn(match) && isBlank(reach(match), at) && (best < 0 || direct[match] && !direct[best])) {
                best = match;
            }
        }
        if (best >= 0) {
            contents.get(best).add(quotation.span());
            own(best, quotation);
        }
    }

    private boolean canGoOn(int match) {
        CueMatch cue = matches.get(match);
        return cue.takesQuotation() && cue.source().isPresent() && !isQuoted(cue.frame());
    }

    private boolean isQuoted(Span frame) {
        var last = quotations.floorEntry(frame.start());
        return last != null && last.getValue().span().contains(frame);
    }

    /** The matches stand in the order of their frames. */
    private int lastBefore(int offset) {
        int low = 0;
        int high = matches.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (matches.get(middle).frame().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Where the speaker's words, or the sentence that names the speaker, end. */
    private int reach(int match) {
        int end = matches.get(match).sentence().sentence().span().end();
        for (Span span : contents.get(match)) {
            end = Math.max(end, span.end());
        }
        return end;
    }

    private boolean isBlank(int from, int to) {
        return from <= to && text.substring(from, to).isBlank();
    }

    private boolean isPunctuation(int from, int to) {
        return from <= to
                && to - from <= MAX_GAP
                && text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> result = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = result.size() - 1;
            if (last >= 0 && span.start() <= result.get(last).end()) {
                result.set(last, result.get(last).cover(span));
            } else {
                result.add(span);
            }
        }
        return result;
    }
}
