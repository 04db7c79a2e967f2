-- Imports of existing registers. Times are in milliseconds since 1970-01-01 UTC. The row is locked while a part of the import is done, so
-- that two nodes of a cluster never do the same part.
CREATE TABLE dia_import (
  import_id VARCHAR(36) NOT NULL,
  import_name VARCHAR(200) NOT NULL,
  import_state VARCHAR(20) NOT NULL,
  files_folder VARCHAR(500),
  created_at BIGINT NOT NULL,
  created_by VARCHAR(255) NOT NULL,
  changed_at BIGINT NOT NULL,
  PRIMARY KEY (import_id)
);

CREATE INDEX dia_import_of_state ON dia_import (import_state);

-- The rows of the table of cases as they were written. The key is null where the number cannot be read; row_digest tells whether a
-- case that is in the register already came from a row like this.
CREATE TABLE dia_import_case (
  import_id VARCHAR(36) NOT NULL,
  row_no INTEGER NOT NULL,
  series_code VARCHAR(20),
  series_year INTEGER,
  running_number INTEGER,
  row_state VARCHAR(20) NOT NULL,
  row_cells TEXT NOT NULL,
  row_digest VARCHAR(64),
  PRIMARY KEY (import_id, row_no)
);

CREATE INDEX dia_import_case_number ON dia_import_case (series_code, series_year, running_number);
CREATE INDEX dia_import_case_state ON dia_import_case (import_id, row_state, row_no);

CREATE TABLE dia_import_record (
  import_id VARCHAR(36) NOT NULL,
  row_no INTEGER NOT NULL,
  series_code VARCHAR(20),
  series_year INTEGER,
  running_number INTEGER,
  record_number INTEGER NOT NULL,
  row_cells TEXT NOT NULL,
  PRIMARY KEY (import_id, row_no)
);

CREATE INDEX dia_import_record_number
  ON dia_import_record (import_id, series_code, series_year, running_number, record_number);

CREATE TABLE dia_import_problem (
  problem_id ${identity},
  import_id VARCHAR(36) NOT NULL,
  table_code VARCHAR(20) NOT NULL,
  row_no INTEGER NOT NULL,
  column_heading VARCHAR(200) NOT NULL,
  problem_code VARCHAR(100) NOT NULL,
  problem_args TEXT NOT NULL,
  PRIMARY KEY (problem_id)
);

CREATE INDEX dia_import_problem_of ON dia_import_problem (import_id, table_code, row_no);
