-- The mail that came as records: a SHA-256 of each Message-ID, in hexadecimal digits, by which an answer finds what it answers.
CREATE TABLE dia_message_id (
  node_id VARCHAR(36) NOT NULL,
  id_hash VARCHAR(64) NOT NULL,
  PRIMARY KEY (node_id)
);
CREATE INDEX dia_message_id_hash ON dia_message_id (id_hash);
