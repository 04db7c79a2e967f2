-- The deadlines of cases, for the list across cases. The node is what holds them.
CREATE TABLE dia_deadline (
  node_id VARCHAR(36) NOT NULL,
  case_id VARCHAR(36) NOT NULL,
  due_day DATE NOT NULL,
  responsible VARCHAR(255) NOT NULL,
  is_open INTEGER NOT NULL,
  PRIMARY KEY (node_id)
);

CREATE INDEX dia_deadline_due ON dia_deadline (is_open, due_day);
CREATE INDEX dia_deadline_of ON dia_deadline (responsible, is_open, due_day);

-- What cases are classified as, for lists. The node is what holds it.
CREATE TABLE dia_classification (
  node_id VARCHAR(36) NOT NULL,
  code VARCHAR(60) NOT NULL,
  PRIMARY KEY (node_id)
);

CREATE INDEX dia_classification_code ON dia_classification (code);
