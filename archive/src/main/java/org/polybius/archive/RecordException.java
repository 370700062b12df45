package org.polybius.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** What is wrong with a record's file; the message names the file. */
public final class RecordException extends IOException {

    /** What is at fault. */
    public enum Fault {
        /** The file cannot be opened, or not as what is asked for: no record, of a newer version, read-only, in use. */
        FILE,
        /** What was asked for is not in the record, such as a run. */
        REQUEST,
        /** The disk is full or failing, or has damaged the file. */
        MACHINE
    }

    private final Fault fault;

    RecordException(Path file, Fault fault, String reason) {
        super(file + ": " + reason);
        this.fault = fault;
    }

    private RecordException(Path file, Fault fault, String reason, SQLException cause) {
        super(file + ": " + reason, cause);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    /** In words what SQLite's primary result codes mean for a record. */
    static RecordException of(Path file, SQLException e) {
        return switch (e.getErrorCode() & 0xFF) {
            case 5, 6 ->
                new RecordException(file, Fault.FILE, "another process has been writing to it for too long", e);
            case 8 ->
                new RecordException(file, Fault.FILE, "cannot be written: the file or its folder is read-only", e);
            case 10 ->
                new RecordException(file, Fault.MACHINE, "the disk failed to read or write: " + e.getMessage(), e);
            case 11 ->
                new RecordException(
                        file,
                        Fault.MACHINE,
                        "the file is damaged; nothing more was written. Restore a copy, or save what can be read with"
                                + " sqlite3's .recover",
                        e);
            case 13 -> new RecordException(file, Fault.MACHINE, "the disk is full; what was stored before is kept", e);
            case 14 ->
                new RecordException(
                        file, Fault.FILE, "cannot be opened: no such folder, no permission, or not a file", e);
            case 26 -> new RecordException(file, Fault.FILE, "no record: it is not an SQLite file", e);
            default -> new RecordException(file, Fault.MACHINE, e.getMessage(), e);
        };
    }
}
