package org.polybius.archive;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.polybius.engine.article.Span;

/** A prepared statement's values, set from left to right. */
final class Row {

    private final PreparedStatement statement;
    private int column;

    Row(PreparedStatement statement) {
        this.statement = statement;
    }

    Row add(String value) throws SQLException {
        statement.setString(++column, value);
        return this;
    }

    Row add(long value) throws SQLException {
        statement.setLong(++column, value);
        return this;
    }

    Row add(double value) throws SQLException {
        statement.setDouble(++column, value);
        return this;
    }

    Row add(byte[] value) throws SQLException {
        statement.setBytes(++column, value);
        return this;
    }

    /** Start and end. */
    Row add(Span span) throws SQLException {
        return add(span.start()).add(span.end());
    }

    Row addText(Optional<?> value) throws SQLException {
        statement.setString(++column, value.map(Object::toString).orElse(null));
        return this;
    }

    /** A number, or NULL. */
    Row addNumber(Optional<? extends Number> value) throws SQLException {
        statement.setObject(++column, value.orElse(null));
        return this;
    }

    /** Start and end, or NULL twice. */
    Row addSpan(Optional<Span> span) throws SQLException {
        return addNumber(span.map(Span::start)).addNumber(span.map(Span::end));
    }

    void batch() throws SQLException {
        statement.addBatch();
    }

    int update() throws SQLException {
        return statement.executeUpdate();
    }
}
