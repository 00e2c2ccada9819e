-- What people say in place of the program's findings. Both tables only ever grow: taking a correction back is a row in
-- correction_undone. change is the contract's JSON, found what the program had found when it was corrected.
CREATE TABLE correction (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  target TEXT NOT NULL,
  id     TEXT NOT NULL,
  change TEXT NOT NULL,
  note   TEXT,
  who    TEXT NOT NULL,
  at     TEXT NOT NULL,
  found  TEXT
);
CREATE INDEX correction_id ON correction (target, id);
CREATE TABLE correction_undone (
  number INTEGER PRIMARY KEY REFERENCES correction,
  who    TEXT NOT NULL,
  at     TEXT NOT NULL
);

CREATE TABLE saved_search (
  id   TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  line TEXT NOT NULL,
  at   TEXT NOT NULL
) WITHOUT ROWID;

PRAGMA user_version = 4;
