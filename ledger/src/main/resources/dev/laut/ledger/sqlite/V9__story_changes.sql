-- How often the stories were changed, so that whoever has them in memory knows when they are old.
ALTER TABLE fold ADD COLUMN changes INTEGER NOT NULL DEFAULT 0;

PRAGMA user_version = 9;
