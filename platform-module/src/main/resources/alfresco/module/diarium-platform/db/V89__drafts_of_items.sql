-- What those who keep minutes have typed at an item and not noted yet. revision is another with every writing; written_at is in milliseconds
-- since 1970-01-01 UTC.
CREATE TABLE dia_item_draft (
  item_id VARCHAR(36) NOT NULL,
  meeting_id VARCHAR(36) NOT NULL,
  revision VARCHAR(36) NOT NULL,
  written_by VARCHAR(255) NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (item_id)
);

CREATE INDEX dia_item_draft_meeting ON dia_item_draft (meeting_id);

-- The text of a draft, in parts: no type of text long enough for it has one name in all databases.
CREATE TABLE dia_item_draft_part (
  item_id VARCHAR(36) NOT NULL,
  part INTEGER NOT NULL,
  part_text VARCHAR(4000) NOT NULL,
  PRIMARY KEY (item_id, part)
);
