-- When members of bodies looked at meetings. Times are in milliseconds since 1970-01-01 UTC; since_at is the end of the visit before
-- the present one, null for none.
CREATE TABLE dia_meeting_look (
  person VARCHAR(255) NOT NULL,
  meeting_id VARCHAR(36) NOT NULL,
  looked_at BIGINT NOT NULL,
  since_at BIGINT,
  PRIMARY KEY (person, meeting_id)
);

-- What they saw: an item or a paper, by a digest of what it said at the end of the visit before the present one (seen_digest, null
-- where it was not there) and of what it says now (shown_digest).
CREATE TABLE dia_meeting_seen (
  person VARCHAR(255) NOT NULL,
  meeting_id VARCHAR(36) NOT NULL,
  thing_id VARCHAR(36) NOT NULL,
  seen_digest VARCHAR(64),
  shown_digest VARCHAR(64) NOT NULL,
  PRIMARY KEY (person, meeting_id, thing_id)
);
