-- The governance models of the region, every version of each. origin is FILE for what the setting named, CHANGE for what an administrator
-- wrote; changed_at is in milliseconds since 1970-01-01 UTC.
CREATE TABLE dia_model (
  model_code VARCHAR(100) NOT NULL,
  model_version INTEGER NOT NULL,
  origin VARCHAR(10) NOT NULL,
  changed_by VARCHAR(255) NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (model_code, model_version)
);

-- The file of a version, in parts: no type of text long enough for it has one name in all databases.
CREATE TABLE dia_model_part (
  model_code VARCHAR(100) NOT NULL,
  model_version INTEGER NOT NULL,
  part INTEGER NOT NULL,
  part_text VARCHAR(4000) NOT NULL,
  PRIMARY KEY (model_code, model_version, part)
);

-- One row: raised with every version that is added, by which each node sees that there is something to read.
CREATE TABLE dia_model_state (
  id INTEGER NOT NULL,
  changes BIGINT NOT NULL,
  PRIMARY KEY (id)
);
INSERT INTO dia_model_state (id, changes) VALUES (1, 0);
