-- The keys of a telling are one row under its week, so that storing an article writes a page or two of them: a row for
-- each key lay on a page of its own. The first event of a telling stands for it; a key is 32 bits, the highest byte first.
CREATE TABLE telling_keys (
  week INTEGER NOT NULL,
  event INTEGER NOT NULL,
  keys BLOB NOT NULL,
  PRIMARY KEY (week, event)
) STRICT, WITHOUT ROWID;

INSERT INTO telling_keys
  SELECT week, event, unhex(group_concat(printf('%08x', key & 4294967295), '')) FROM signature_keys GROUP BY week, event;

DROP TABLE signature_keys;
