package org.polybius.engine.extraction;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Inputs read one after the other. Not {@code Stream.flatMap}: an iterator over that would hold all articles of a JSON
 * Lines file at once.
 */
final class ReadingSequence extends Spliterators.AbstractSpliterator<Unread> {

    private final Iterator<Supplier<Readings>> inputs;
    private Optional<Readings> current = Optional.empty();

    ReadingSequence(Iterator<Supplier<Readings>> inputs) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.inputs = inputs;
    }

    Stream<Unread> stream() {
        return StreamSupport.stream(this, false).onClose(this::closeCurrent);
    }

    @Override
    public boolean tryAdvance(Consumer<? super Unread> action) {
        while (current.isPresent() || inputs.hasNext()) {
            if (current.isEmpty()) {
                current = Optional.of(inputs.next().get());
            }
            Optional<Unread> reading = current.get().next();
            if (reading.isPresent()) {
                action.accept(reading.get());
                return true;
            }
            closeCurrent();
        }
        return false;
    }

    private void closeCurrent() {
        try {
            if (current.isPresent()) {
                current.get().close();
            }
        } catch (IOException e) {
            // Everything was read already: a failure to close costs nobody an article.
            return;
        } finally {
            current = Optional.empty();
        }
    }
}
