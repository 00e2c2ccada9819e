-- Stories: a view of the readings, brought up to date by folding those that arrived since.

-- Every state in which a story was kept; digest names it for ever. record is the contract's JSON.
CREATE TABLE story_version (
  seq    INTEGER PRIMARY KEY,
  story  TEXT NOT NULL,
  digest TEXT NOT NULL UNIQUE,
  record TEXT NOT NULL
);
CREATE INDEX story_version_story ON story_version (story, seq);

-- The newest state of each story. first_at and last_at are seconds since 1970, with the least number for unknown;
-- marks has a bit for each StoryMark; line is the JSON of StoryLine.
CREATE TABLE story (
  number   INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  version  INTEGER NOT NULL,
  first_at INTEGER NOT NULL,
  last_at  INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  echo     REAL NOT NULL,
  heat     REAL NOT NULL,
  marks    INTEGER NOT NULL,
  line     TEXT NOT NULL
);
CREATE INDEX story_newest ON story (last_at DESC, id);
CREATE INDEX story_largest ON story (articles DESC, id);
CREATE INDEX story_echo ON story (echo DESC, id);
CREATE INDEX story_heat ON story (heat DESC, id);

-- Which language and which outlet which story has: kind is 'lang' or 'outlet'.
CREATE TABLE story_facet (
  kind   TEXT NOT NULL,
  value  TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (kind, value, number)
) WITHOUT ROWID;
CREATE INDEX story_facet_number ON story_facet (number);

CREATE TABLE story_article (
  article TEXT PRIMARY KEY,
  number  INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX story_article_number ON story_article (number);

-- Ids of stories that were merged into others.
CREATE TABLE story_former (
  id    TEXT PRIMARY KEY,
  story TEXT NOT NULL
) WITHOUT ROWID;

-- How far readings were folded (a reading.seq), and the fold's state then, in parts.
CREATE TABLE fold (position INTEGER NOT NULL);
INSERT INTO fold VALUES (0);
CREATE TABLE fold_part (
  part  INTEGER PRIMARY KEY,
  bytes BLOB NOT NULL
);

PRAGMA user_version = 2;
