-- The papers that the system has made for meetings, one row for each that is in force. item_id is the item it is about, '-' for a
-- paper of the whole meeting. record_id is the record; null while the paper is a draft, which then is the file draft_id of the
-- working material of the meetings' case. basis is the SHA-256 of all that the paper says and of its template.
CREATE TABLE dia_meeting_paper (
  meeting_id VARCHAR(36) NOT NULL,
  item_id VARCHAR(36) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  record_id VARCHAR(36),
  draft_id VARCHAR(36),
  basis VARCHAR(64) NOT NULL,
  made_at TIMESTAMP NOT NULL,
  PRIMARY KEY (meeting_id, item_id, kind)
);

-- The case that keeps the papers of a body's meetings in a year.
CREATE TABLE dia_meeting_case (
  body_code VARCHAR(20) NOT NULL,
  meeting_year INTEGER NOT NULL,
  series_code VARCHAR(20) NOT NULL,
  series_year INTEGER NOT NULL,
  running_number INTEGER NOT NULL,
  PRIMARY KEY (body_code, meeting_year)
);
