-- The notice board. A row is never deleted: a notice is taken down. What follows from the day of a notice is kept as it stood on it.
-- shown_until is the last day it stands; meeting_key the day of the meeting as in addresses.
CREATE TABLE dia_notice (
  id VARCHAR(36) NOT NULL,
  notice_kind VARCHAR(20) NOT NULL,
  body_code VARCHAR(20),
  meeting_key VARCHAR(20),
  title VARCHAR(500),
  notice_text VARCHAR(4000),
  approved_on DATE,
  kept_at VARCHAR(500),
  last_appeal_day DATE,
  final_from DATE,
  posted_on DATE NOT NULL,
  posted_by VARCHAR(255) NOT NULL,
  shown_until DATE NOT NULL,
  is_late INTEGER NOT NULL,
  removed_on DATE,
  removed_by VARCHAR(255),
  removal_reason VARCHAR(4000),
  PRIMARY KEY (id)
);

CREATE INDEX dia_notice_shown ON dia_notice (removed_on, shown_until);

-- The paragraphs that a notice of approved minutes is about; each is announced once.
CREATE TABLE dia_notice_item (
  item_id VARCHAR(36) NOT NULL,
  notice_id VARCHAR(36) NOT NULL,
  body_code VARCHAR(20) NOT NULL,
  paragraph_year INTEGER NOT NULL,
  paragraph INTEGER NOT NULL,
  case_id VARCHAR(36),
  PRIMARY KEY (item_id)
);

CREATE INDEX dia_notice_item_notice ON dia_notice_item (notice_id);
CREATE INDEX dia_notice_item_case ON dia_notice_item (case_id);
