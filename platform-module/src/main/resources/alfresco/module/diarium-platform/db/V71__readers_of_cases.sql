-- Who may read a case for as long as there is a task in its decision process that they have: users and groups.
CREATE TABLE dia_case_reader (
  node_id VARCHAR(36) NOT NULL,
  authority VARCHAR(255) NOT NULL,
  PRIMARY KEY (node_id, authority)
);

CREATE INDEX dia_case_reader_of ON dia_case_reader (authority);
