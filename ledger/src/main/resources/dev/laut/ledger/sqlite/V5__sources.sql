-- Who is quoted in which article how often: part of the search index. name is '' where there is none; hedged is how
-- many of the statements the outlet keeps a distance from, denied how many it calls untrue.
CREATE TABLE said (
  kind       TEXT NOT NULL,
  name       TEXT NOT NULL,
  seq        INTEGER NOT NULL,
  statements INTEGER NOT NULL,
  origins    INTEGER NOT NULL,
  hedged     INTEGER NOT NULL,
  denied     INTEGER NOT NULL,
  PRIMARY KEY (kind, name, seq)
) WITHOUT ROWID;
CREATE INDEX said_seq ON said (seq);

-- The sums of the table above.
CREATE TABLE source (
  kind       TEXT NOT NULL,
  name       TEXT NOT NULL,
  articles   INTEGER NOT NULL,
  statements INTEGER NOT NULL,
  origins    INTEGER NOT NULL,
  hedged     INTEGER NOT NULL,
  denied     INTEGER NOT NULL,
  PRIMARY KEY (kind, name)
) WITHOUT ROWID;
CREATE INDEX source_articles ON source (articles DESC, kind, name);
CREATE INDEX source_kind ON source (kind, articles DESC, name);

PRAGMA user_version = 5;
