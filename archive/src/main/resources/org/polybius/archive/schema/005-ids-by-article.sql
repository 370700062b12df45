-- Ids of events and incidents begin with that of an article and are looked up under it, so that those of one article stand
-- together: an index of the ids alone had a page to write for each event once a record was large. Foreign keys are off
-- meanwhile: to drop a table deletes its rows, and with them what refers to them.
CREATE TABLE new_events (
  event INTEGER PRIMARY KEY,
  coding INTEGER NOT NULL REFERENCES codings ON DELETE CASCADE,
  id TEXT NOT NULL,
  sentence INTEGER NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  type TEXT NOT NULL,
  quad INTEGER NOT NULL,
  score REAL NOT NULL,
  anticipates TEXT,
  factuality TEXT NOT NULL,
  confidence REAL NOT NULL,
  trigger TEXT NOT NULL,
  trigger_start INTEGER NOT NULL,
  trigger_end INTEGER NOT NULL,
  date_start TEXT,
  date_end TEXT,
  date_basis TEXT,
  date_text_start INTEGER,
  date_text_end INTEGER,
  place TEXT,
  place_start INTEGER,
  place_end INTEGER,
  country TEXT,
  geonameid INTEGER,
  lat REAL,
  lon REAL,
  place_precision TEXT,
  object TEXT,
  object_start INTEGER,
  object_end INTEGER,
  quantity REAL,
  unit TEXT,
  rule TEXT NOT NULL,
  UNIQUE (coding, id)
) STRICT;
INSERT INTO new_events SELECT * FROM events;
DROP TABLE events;
ALTER TABLE new_events RENAME TO events;

-- An incident without events is one that lost them: another coder coded them again, or they were joined to another.
CREATE TABLE new_incidents (
  incident INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles,
  id TEXT NOT NULL,
  joined_to INTEGER REFERENCES incidents,
  UNIQUE (article, id)
) STRICT;
INSERT INTO new_incidents
  SELECT incident, article, named.id, joined_to
  FROM (SELECT *, rtrim(id, '0123456789-') AS stem FROM incidents) named
    LEFT JOIN articles ON articles.id = substr(stem, 1, length(stem) - 1);
DROP TABLE incidents;
ALTER TABLE new_incidents RENAME TO incidents;
