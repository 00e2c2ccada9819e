-- What is kept. seq is the order of arrival: of two readings with one id, the greater seq is newer.
-- record is the contract's JSON with an empty page.location, digest its SHA-256; location stands apart,
-- since a page that was moved is not another page.
CREATE TABLE reading (
  seq      INTEGER PRIMARY KEY,
  id       TEXT NOT NULL,
  digest   TEXT NOT NULL,
  location TEXT NOT NULL,
  record   TEXT NOT NULL,
  UNIQUE (id, digest)
);

-- From here on: the search index. It holds the newest version of each article, follows from the
-- readings and can be made anew at any time.
CREATE TABLE article (
  seq        INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  day        TEXT,
  lang       TEXT,
  statements INTEGER NOT NULL
);
CREATE INDEX article_day ON article (day DESC, id);

-- Words come folded and separated by single blanks, so the simplest tokenizer splits them exactly.
CREATE VIRTUAL TABLE article_words USING fts5 (
  title, body, outlet,
  content = '', contentless_delete = 1, tokenize = 'ascii'
);
-- rowid is seq * 2^20 + the place of the statement in its article.
CREATE VIRTUAL TABLE statement_words USING fts5 (
  quote, names, origin, kind,
  content = '', contentless_delete = 1, tokenize = 'ascii'
);

-- By which rules the words above were folded; the program makes the index anew when it has others.
CREATE TABLE index_state (words_version INTEGER NOT NULL);
INSERT INTO index_state VALUES (0);

PRAGMA application_id = 1279350100; -- "LAUT"
PRAGMA user_version = 1;
