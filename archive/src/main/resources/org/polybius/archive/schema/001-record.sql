-- The record's tables; docs/record.md tells what they hold.
PRAGMA application_id = 1349278050; -- "PlYb"

CREATE TABLE schema_version (
  version INTEGER PRIMARY KEY,
  applied TEXT NOT NULL
) STRICT;

CREATE TABLE runs (
  run INTEGER PRIMARY KEY,
  coder TEXT NOT NULL,
  digest TEXT NOT NULL,
  started TEXT NOT NULL,
  ended TEXT,
  articles INTEGER NOT NULL DEFAULT 0,
  events INTEGER NOT NULL DEFAULT 0,
  known INTEGER NOT NULL DEFAULT 0,
  failed INTEGER NOT NULL DEFAULT 0,
  skipped INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE run_files (
  run INTEGER NOT NULL REFERENCES runs,
  file TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (run, file)
) STRICT, WITHOUT ROWID;

CREATE TABLE failures (
  failure INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES runs,
  origin TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('failed', 'skipped')),
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX failures_of_run ON failures (run);

CREATE TABLE texts (
  text_key INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE articles (
  article INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  text_key INTEGER NOT NULL REFERENCES texts,
  headline TEXT,
  headline_start INTEGER,
  headline_end INTEGER,
  published TEXT,
  outlet TEXT,
  url TEXT
) STRICT;
CREATE INDEX articles_of_text ON articles (text_key);
CREATE INDEX articles_of_outlet ON articles (outlet);
CREATE INDEX articles_of_day ON articles (published);

CREATE VIEW publications AS
  SELECT texts.hash, articles.id, articles.published, articles.outlet, articles.url
  FROM texts JOIN articles USING (text_key);

CREATE TABLE codings (
  coding INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES runs,
  article INTEGER NOT NULL REFERENCES articles,
  events INTEGER NOT NULL,
  superseded_by INTEGER REFERENCES runs,
  UNIQUE (article, run)
) STRICT;
CREATE INDEX codings_of_run ON codings (run);
CREATE INDEX codings_superseded ON codings (superseded_by) WHERE superseded_by IS NOT NULL;

CREATE TABLE events (
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
  UNIQUE (id, coding)
) STRICT;
CREATE INDEX events_of_coding ON events (coding);
CREATE INDEX events_of_type ON events (type, date_start);
CREATE INDEX events_of_country ON events (country, date_start);
CREATE INDEX events_of_day ON events (date_start);

-- Apart from the columns, so that looking through those does not read it.
CREATE TABLE event_json (
  event INTEGER PRIMARY KEY REFERENCES events ON DELETE CASCADE,
  json TEXT NOT NULL
) STRICT;

CREATE TABLE event_labels (
  event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('mode', 'context')),
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  PRIMARY KEY (event, kind, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_labels_of_label ON event_labels (kind, label, event);

CREATE TABLE participants (
  event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('actor', 'recipient', 'source')),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  name TEXT,
  code TEXT,
  title TEXT,
  resolution TEXT NOT NULL CHECK (resolution IN ('linked', 'ambiguous', 'unlinked')),
  PRIMARY KEY (event, role, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX participants_of_code ON participants (role, code, event) WHERE code IS NOT NULL;

CREATE TABLE participant_sectors (
  event INTEGER NOT NULL,
  role TEXT NOT NULL,
  position INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  sector TEXT NOT NULL,
  PRIMARY KEY (event, role, position, rank),
  FOREIGN KEY (event, role, position) REFERENCES participants ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_sectors_of_sector ON participant_sectors (role, sector, event);

-- A step of an attribution chain; its source is the participant with the role 'source' and the same position.
CREATE TABLE attributions (
  event INTEGER NOT NULL REFERENCES events ON DELETE CASCADE,
  position INTEGER NOT NULL,
  stance TEXT NOT NULL CHECK (stance IN ('asserts', 'denies', 'doubts')),
  PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE attribution_spans (
  event INTEGER NOT NULL,
  position INTEGER NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('cue', 'content')),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  PRIMARY KEY (event, position, part, start, "end"),
  FOREIGN KEY (event, position) REFERENCES attributions ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
