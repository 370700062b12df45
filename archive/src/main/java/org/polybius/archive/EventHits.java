package org.polybius.archive;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Events that a query found. Where the record cannot be read on, it throws an {@link UncheckedIOException}. */
public final class EventHits implements Iterator<EventHit>, AutoCloseable {

    private final Database database;
    private final SearchReading reading;
    private Optional<EventHit> next;

    EventHits(Database database, SearchReading reading) {
        this.database = database;
        this.reading = reading;
        this.next = read();
    }

    private Optional<EventHit> read() {
        try {
            return database.call(c -> reading.next());
        } catch (RecordException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public EventHit next() {
        EventHit hit = next.orElseThrow(NoSuchElementException::new);
        next = read();
        return hit;
    }

    @Override
    public void close() throws RecordException {
        try {
            reading.close();
        } catch (SQLException e) {
            throw RecordException.of(database.file(), e);
        }
    }
}
