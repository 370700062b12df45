-- Full-text indexes; docs/record.md tells what they hold. Neither keeps the words themselves: those are in the tables.
-- Their keys begin with a day, an event's last or a text's first of publication, so that what is found comes in the order
-- of days and a range of days is one of keys: (days since 1970-01-01 + 1000000, or 0 without a date) << 32 | key of the event or text.
CREATE VIRTUAL TABLE event_search USING fts5(
  sentence, actor, recipient, source, place, outlet, object, terms,
  content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);
INSERT INTO event_search (event_search, rank) VALUES ('automerge', 8);

CREATE VIRTUAL TABLE text_search USING fts5(
  text, content = '', tokenize = 'porter unicode61 remove_diacritics 2'
);
INSERT INTO text_search (text_search, rank) VALUES ('automerge', 8);

-- Up to which event and which text they go: a batch of articles at a time, for FTS5 merges what each transaction adds.
CREATE TABLE search_progress (
  events INTEGER NOT NULL,
  texts INTEGER NOT NULL
) STRICT;
INSERT INTO search_progress VALUES (0, 0);

-- What no longer counts is not found.
CREATE TRIGGER superseded_events_are_not_found
AFTER UPDATE OF superseded_by ON codings WHEN OLD.superseded_by IS NULL AND NEW.superseded_by IS NOT NULL
BEGIN
  DELETE FROM event_search WHERE rowid IN (
    SELECT ((CASE WHEN date_end IS NULL THEN 0
      ELSE CAST(julianday(date_end) - julianday('1970-01-01') AS INTEGER) + 1000000 END) << 32) | event
    FROM events WHERE coding = NEW.coding);
END;

-- What was asked of these is asked of the full-text index.
DROP INDEX events_of_type;
DROP INDEX events_of_country;
DROP INDEX events_of_day;
DROP INDEX event_labels_of_label;
DROP INDEX participants_of_code;
DROP INDEX participant_sectors_of_sector;
