-- Decisions by delegation, for lists across cases and the report to the body. The node is what holds them.
CREATE TABLE dia_delegation (
  node_id VARCHAR(36) NOT NULL,
  case_id VARCHAR(36) NOT NULL,
  body_code VARCHAR(20) NOT NULL,
  decision_year INTEGER NOT NULL,
  running_number INTEGER NOT NULL,
  decided_on DATE NOT NULL,
  is_secret INTEGER NOT NULL,
  is_voided INTEGER NOT NULL,
  reported_on DATE,
  PRIMARY KEY (node_id),
  CONSTRAINT dia_delegation_number UNIQUE (body_code, decision_year, running_number)
);

CREATE INDEX dia_delegation_open ON dia_delegation (body_code, reported_on, decided_on);
