-- What is to be covered in files of records before they are published, and which findings are to go out as they are. content_digest is
-- the SHA-256 of where the content lies, which changes with it; changed_at is in milliseconds since 1970-01-01 UTC. The row stays when
-- nothing is marked any more, so that revisions only grow.
CREATE TABLE dia_redaction (
  record_id VARCHAR(36) NOT NULL,
  content_digest VARCHAR(64) NOT NULL,
  revision BIGINT NOT NULL,
  changed_by VARCHAR(255) NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (record_id)
);

-- Rectangles in fractions of the page as it is shown, from its upper left corner.
CREATE TABLE dia_redaction_cover (
  record_id VARCHAR(36) NOT NULL,
  cover_number INTEGER NOT NULL,
  page_number INTEGER NOT NULL,
  x_from DOUBLE PRECISION NOT NULL,
  y_from DOUBLE PRECISION NOT NULL,
  x_size DOUBLE PRECISION NOT NULL,
  y_size DOUBLE PRECISION NOT NULL,
  finding_id VARCHAR(100),
  reason VARCHAR(40) NOT NULL,
  ground VARCHAR(200),
  PRIMARY KEY (record_id, cover_number)
);

CREATE TABLE dia_redaction_release (
  record_id VARCHAR(36) NOT NULL,
  finding_id VARCHAR(100) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  PRIMARY KEY (record_id, finding_id)
);
