-- Version 2 of the application sorts by priority; version 1 never mentions the column, and the default fills it.
ALTER TABLE todos ADD COLUMN priority INT NOT NULL DEFAULT 0;
