-- Incidents: what happened, joined from the events of articles; docs/incidents.md tells how.

-- An incident without events is one that lost them: another coder coded them again, or they were joined to another.
CREATE TABLE incidents (
  incident INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  joined_to INTEGER REFERENCES incidents
) STRICT;

-- Events of codings that count alone. What an event was joined to is the event's id; the first of an incident has none.
CREATE TABLE incident_events (
  event INTEGER PRIMARY KEY REFERENCES events ON DELETE CASCADE,
  incident INTEGER NOT NULL REFERENCES incidents,
  text_key INTEGER NOT NULL REFERENCES texts,
  report INTEGER NOT NULL,
  joined_to TEXT,
  score REAL,
  reason TEXT NOT NULL,
  by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1))
) STRICT;
CREATE INDEX incident_events_of_incident ON incident_events (incident, report, text_key);

CREATE TABLE incident_decisions (
  decision INTEGER PRIMARY KEY,
  made TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('split', 'join')),
  incident INTEGER NOT NULL REFERENCES incidents,
  other INTEGER NOT NULL REFERENCES incidents
) STRICT;

-- What later events are compared with: the first event of what one article tells of one happening stands for all.
CREATE TABLE event_signatures (
  event INTEGER PRIMARY KEY REFERENCES events ON DELETE CASCADE,
  signature TEXT NOT NULL
) STRICT;

-- By week first, so that what is written together stands together.
CREATE TABLE signature_keys (
  week INTEGER NOT NULL,
  key INTEGER NOT NULL,
  event INTEGER NOT NULL,
  PRIMARY KEY (week, key, event)
) STRICT, WITHOUT ROWID;

CREATE TABLE text_sketches (
  text_key INTEGER PRIMARY KEY REFERENCES texts,
  sketch BLOB NOT NULL
) STRICT;
