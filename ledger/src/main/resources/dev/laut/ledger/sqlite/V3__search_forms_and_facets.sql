-- The search index once more: with other forms of each word, everybody named, and what facets count.
-- It is empty until the program makes it anew from the readings.
DROP TABLE article_words;
DROP TABLE statement_words;
DROP TABLE article;
DROP TABLE index_state;

-- origins and hedges have a bit for each kind of origin and each level of hedge among the statements.
CREATE TABLE article (
  seq        INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  day        TEXT,
  lang       TEXT,
  outlet     TEXT,
  origins    INTEGER NOT NULL,
  hedges     INTEGER NOT NULL,
  statements INTEGER NOT NULL
);
CREATE INDEX article_day ON article (day DESC, id);
CREATE INDEX article_outlet ON article (outlet);

-- In each column the folded words, then the other forms, marked by a sign that no word begins with. names are those
-- of all chains; traits are single words such as "originanonymous", "hedgedenied", "langde".
CREATE VIRTUAL TABLE article_words USING fts5 (
  title, body, outlet, names, traits,
  content = '', contentless_delete = 1, tokenize = 'ascii'
);
-- rowid is seq * 2^20 + the place of the statement in its article.
CREATE VIRTUAL TABLE statement_words USING fts5 (
  quote, names, origin, traits,
  content = '', contentless_delete = 1, tokenize = 'ascii'
);

-- By which rules the words above were cut; the program makes the index anew when it has others.
CREATE TABLE index_state (rules TEXT NOT NULL);
INSERT INTO index_state VALUES ('');

PRAGMA user_version = 3;
