-- Words that stand for each other in searches. Terms stand one a line; changed_at is in milliseconds since 1970-01-01 UTC.
CREATE TABLE dia_synonym (
  id VARCHAR(36) NOT NULL,
  kind VARCHAR(10) NOT NULL,
  terms VARCHAR(4000) NOT NULL,
  revision INTEGER NOT NULL,
  changed_by VARCHAR(255) NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (id)
);

-- One row: the version of the list, raised with every change, by which each node sees that there is something to read. 0 is a list
-- that nothing was ever written to.
CREATE TABLE dia_synonym_state (
  id INTEGER NOT NULL,
  list_version BIGINT NOT NULL,
  PRIMARY KEY (id)
);
INSERT INTO dia_synonym_state (id, list_version) VALUES (1, 0);
