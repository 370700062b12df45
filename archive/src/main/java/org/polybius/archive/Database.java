package org.polybius.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.polybius.archive.RecordException.Fault;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteOpenMode;

/** A connection to a record's file, for one thread at a time. */
final class Database implements AutoCloseable {

    /** "PlYb": SQLite keeps it in the file's header. */
    static final int APPLICATION_ID = 0x506C5962;

    private static final int BUSY_MILLIS = 30_000;

    /** The inner pages of the indexes of some millions of events. */
    private static final int CACHE_KIB = 64 << 10;

    /** 32 MiB of log until it is written into the file itself. */
    private static final int LOG_PAGES = 8192;

    /** Something to do with the connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException, RecordException;
    }

    private final Path file;
    private final Connection connection;
    private boolean inTransaction;

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Makes the file where there is none, and brings its tables up to date. */
    static Database toWrite(Path file) throws RecordException {
        return toWrite(file, new Migrations());
    }

    static Database toWrite(Path file, Migrations migrations) throws RecordException {
        Database database = connect(file, false);
        return database.checked(() -> {
            if (!database.isEmpty()) {
                database.checkKind();
            }
            database.journal();
            migrations.run(database);
        });
    }

    /** The file as it is; what is in it cannot be changed through this. */
    static Database toRead(Path file) throws RecordException {
        Database database = connect(file, true);
        return database.checked(() -> {
            database.checkKind();
            new Migrations().check(database);
        });
    }

    private interface Check {
        void run() throws RecordException;
    }

    private Database checked(Check check) throws RecordException {
        try {
            check.run();
            return this;
        } catch (RecordException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private static Database connect(Path file, boolean readOnly) throws RecordException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        config.setCacheSize(-CACHE_KIB);
        // The driver would ask for the last key after each row; SQL's own RETURNING is used here.
        config.setGetGeneratedKeys(false);
        if (readOnly) {
            config.setReadOnly(true);
        } else {
            config.setSynchronous(SynchronousMode.NORMAL);
            config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, String.valueOf(LOG_PAGES));
        }
        Properties properties = config.toProperties();
        try {
            // As a URI, so that no character of the path means anything else to the driver.
            String uri = file.toAbsolutePath().toUri().getRawPath() + (readOnly && isFixed(file) ? "?immutable=1" : "");
            return new Database(file, DriverManager.getConnection("jdbc:sqlite:file:" + uri, properties));
        } catch (SQLException e) {
            throw RecordException.of(file, e);
        }
    }

    /** Whether nobody writes it and the log's files cannot be made beside it, as on a disk that is read-only. */
    private static boolean isFixed(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return !(Files.isWritable(file) && Files.isWritable(folder))
                && Files.notExists(folder.resolve(file.getFileName() + "-wal"));
    }

    private boolean isEmpty() throws RecordException {
        return number("SELECT count(*) FROM sqlite_schema") == 0;
    }

    private void journal() throws RecordException {
        call(c -> execute(c, "PRAGMA journal_mode = WAL"));
    }

    private void checkKind() throws RecordException {
        if (number("PRAGMA application_id") != APPLICATION_ID) {
            throw new RecordException(file, Fault.FILE, "no record: the SQLite file of another program");
        }
    }

    /** The one number that {@code sql} asks for. */
    long number(String sql) throws RecordException {
        return call(c -> {
            try (Statement statement = c.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        });
    }

    <T> T call(Work<T> work) throws RecordException {
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw RecordException.of(file, e);
        }
    }

    /**
     * All of {@code work} or, where it fails, nothing. Within another transaction it is part of that one. By SQL and not by
     * the driver's own way, which begins the next transaction, and shuts others out, as soon as one ends.
     */
    <T> T transaction(Work<T> work) throws RecordException {
        if (inTransaction) {
            return call(work);
        }
        call(c -> execute(c, "BEGIN IMMEDIATE"));
        inTransaction = true;
        boolean committed = false;
        try {
            T done = call(work);
            call(c -> execute(c, "COMMIT"));
            committed = true;
            return done;
        } finally {
            inTransaction = false;
            if (!committed) {
                takeBack();
            }
        }
    }

    /**
     * As {@link #transaction}, but a table may be dropped and made anew under its name: the rows that refer to it stay, and
     * all references are checked at the end.
     *
     * @throws IllegalStateException within a transaction, where SQLite leaves foreign keys as they are
     */
    void withoutForeignKeys(Work<Void> work) throws RecordException {
        if (inTransaction) {
            throw new IllegalStateException("foreign keys cannot be left out within a transaction");
        }
        foreignKeys(false);
        try {
            transaction(c -> {
                work.on(c);
                if (number("SELECT count(*) FROM pragma_foreign_key_check") > 0) {
                    throw new RecordException(file, Fault.FILE, "is damaged: it refers to rows that it does not hold");
                }
                return null;
            });
        } finally {
            foreignKeys(true);
        }
    }

    /** Without them a table may be renamed to one that triggers and views name and that is not there. */
    private void foreignKeys(boolean on) throws RecordException {
        call(c -> execute(c, "PRAGMA foreign_keys = " + on));
        call(c -> execute(c, "PRAGMA legacy_alter_table = " + !on));
    }

    /** What led here is what matters, and SQLite may have ended the transaction itself, as on a full disk. */
    private void takeBack() {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException ended) {
            // Then there is nothing to take back.
        }
    }

    private static Void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return null;
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws RecordException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw RecordException.of(file, e);
        }
    }
}
