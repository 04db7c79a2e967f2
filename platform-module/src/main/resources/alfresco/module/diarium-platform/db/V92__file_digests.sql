-- The files of records: a SHA-256 of each, in hexadecimal digits, by which a file that comes a second time is known.
CREATE TABLE dia_file_digest (
  node_id VARCHAR(36) NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  PRIMARY KEY (node_id)
);
CREATE INDEX dia_file_digest_sha256 ON dia_file_digest (sha256);
