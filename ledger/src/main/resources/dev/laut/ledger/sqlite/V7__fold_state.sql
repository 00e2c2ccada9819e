-- The fold's state is kept now and then, the stories at each step: what was folded between is folded again by whoever
-- goes on. position is that of the stories; mark shows whether the second time went as the first.

ALTER TABLE fold ADD COLUMN mark INTEGER NOT NULL DEFAULT 0;
ALTER TABLE fold ADD COLUMN state_position INTEGER NOT NULL DEFAULT 0;

-- Earlier states are read no more; all is folded anew. Versions and former ids stay.
DELETE FROM story;
DELETE FROM story_facet;
DELETE FROM story_article;
DELETE FROM story_credit;
DELETE FROM credit;
DELETE FROM fold_part;
UPDATE fold SET position = 0;

PRAGMA user_version = 7;
