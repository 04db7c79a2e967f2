-- Which papers members of bodies have marked as read, each for himself. read_at is in milliseconds since 1970-01-01 UTC.
CREATE TABLE dia_paper_read (
  person VARCHAR(255) NOT NULL,
  record_id VARCHAR(36) NOT NULL,
  read_at BIGINT NOT NULL,
  PRIMARY KEY (person, record_id)
);
