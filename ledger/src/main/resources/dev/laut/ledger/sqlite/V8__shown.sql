-- The stories that are shown otherwise than they were found, since people corrected them: here is how they were found.
-- Their rows in story are what is shown; a story that people merged into another has none. version is NULL for one
-- that people split off, which was never found.
CREATE TABLE story_found (
  id      TEXT PRIMARY KEY,
  version INTEGER,
  line    TEXT
) WITHOUT ROWID;

PRAGMA user_version = 8;
