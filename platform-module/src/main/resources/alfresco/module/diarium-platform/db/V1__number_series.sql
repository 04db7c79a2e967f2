-- The counter of each series and year. The row is locked by its update until the transaction ends, which is what
-- keeps numbers unique and without gaps on one node and on many.
CREATE TABLE dia_series (
  series_code VARCHAR(20) NOT NULL,
  series_year INTEGER NOT NULL,
  last_number INTEGER NOT NULL,
  PRIMARY KEY (series_code, series_year)
);

-- Every number that was given and the case that has it. A row is never deleted, so no number is used again.
-- The other columns are the case's present values for lists; the node is what holds them.
CREATE TABLE dia_case (
  series_code VARCHAR(20) NOT NULL,
  series_year INTEGER NOT NULL,
  running_number INTEGER NOT NULL,
  node_id VARCHAR(36) NOT NULL,
  last_record INTEGER NOT NULL,
  case_status VARCHAR(20) NOT NULL,
  case_handler VARCHAR(100),
  is_secret INTEGER NOT NULL,
  search_text VARCHAR(1100) NOT NULL,
  PRIMARY KEY (series_code, series_year, running_number),
  CONSTRAINT dia_case_node UNIQUE (node_id)
);

CREATE INDEX dia_case_latest ON dia_case (series_year, running_number);
CREATE INDEX dia_case_of_handler ON dia_case (case_handler);

-- Which bodies a case has been put before; their members may read it.
CREATE TABLE dia_case_body (
  node_id VARCHAR(36) NOT NULL,
  body_code VARCHAR(20) NOT NULL,
  PRIMARY KEY (node_id, body_code)
);
