-- Sources by the outlets that quote them, and outlets: part of the search index, in place of who is quoted in which
-- article. It is empty until the program makes the index anew from the readings.
DROP TABLE said;
DROP TABLE source;
UPDATE index_state SET rules = '';

-- Articles and statements of one outlet that have one source in a chain; name and outlet are '' where there is none.
-- direct: nobody stands between it and the article; hedged: the outlet keeps a distance; denied: it says that it is untrue.
CREATE TABLE quoted (
  kind       TEXT NOT NULL,
  name       TEXT NOT NULL,
  outlet     TEXT NOT NULL,
  articles   INTEGER NOT NULL,
  statements INTEGER NOT NULL,
  origins    INTEGER NOT NULL,
  direct     INTEGER NOT NULL,
  hedged     INTEGER NOT NULL,
  denied     INTEGER NOT NULL,
  PRIMARY KEY (kind, name, outlet)
) WITHOUT ROWID;
CREATE INDEX quoted_source ON quoted (kind, name, articles DESC, outlet);
CREATE INDEX quoted_outlet ON quoted (outlet, articles DESC, kind, name);

-- The sums of the table above by source; outlets is how many have a name.
CREATE TABLE source (
  kind       TEXT NOT NULL,
  name       TEXT NOT NULL,
  outlets    INTEGER NOT NULL,
  articles   INTEGER NOT NULL,
  statements INTEGER NOT NULL,
  origins    INTEGER NOT NULL,
  direct     INTEGER NOT NULL,
  hedged     INTEGER NOT NULL,
  denied     INTEGER NOT NULL,
  PRIMARY KEY (kind, name)
) WITHOUT ROWID;
CREATE INDEX source_articles ON source (articles DESC, kind, name);
CREATE INDEX source_kind ON source (kind, articles DESC, name);

-- What outlets publish; own: statements that come through no other outlet or agency; sources is how many have a name.
CREATE TABLE outlet (
  name       TEXT PRIMARY KEY,
  sources    INTEGER NOT NULL,
  articles   INTEGER NOT NULL,
  statements INTEGER NOT NULL,
  own        INTEGER NOT NULL,
  unnamed    INTEGER NOT NULL,
  hedged     INTEGER NOT NULL,
  denied     INTEGER NOT NULL,
  loud       INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX outlet_articles ON outlet (articles DESC, name);

-- What stories say of sources and outlets: who was first, and whose claims were contradicted later. kind is that of the
-- source, or 'publisher' for the outlet that published. First by story, then the sums.
CREATE TABLE story_credit (
  number       INTEGER NOT NULL,
  kind         TEXT NOT NULL,
  name         TEXT NOT NULL,
  first        INTEGER NOT NULL,
  contradicted INTEGER NOT NULL,
  PRIMARY KEY (number, kind, name)
) WITHOUT ROWID;
CREATE TABLE credit (
  kind         TEXT NOT NULL,
  name         TEXT NOT NULL,
  first        INTEGER NOT NULL,
  contradicted INTEGER NOT NULL,
  PRIMARY KEY (kind, name)
) WITHOUT ROWID;

PRAGMA user_version = 6;
