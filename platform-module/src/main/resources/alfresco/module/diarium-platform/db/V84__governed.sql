-- What records and cases are by a governance model, as their nodes say it (dia:governed, dia:planPeriod, dia:decided): for the planning
-- cycle and the tree of plans. The rest stands in the rows of records and cases.
CREATE TABLE dia_governed (
  node_id VARCHAR(36) NOT NULL,
  model_code VARCHAR(100) NOT NULL,
  document_kind VARCHAR(100) NOT NULL,
  document_for VARCHAR(100),
  first_year INTEGER,
  last_year INTEGER,
  decision_body VARCHAR(20),
  decision_day DATE,
  decision_paragraph VARCHAR(20),
  decision_outcome VARCHAR(20),
  PRIMARY KEY (node_id)
);
CREATE INDEX dia_governed_years ON dia_governed (model_code, first_year, last_year);

-- Which plans a plan carries on (IMPLEMENTS) and a report answers (FOLLOWS_UP), as the nodes' associations have it.
CREATE TABLE dia_plan_tie (
  source_node VARCHAR(36) NOT NULL,
  target_node VARCHAR(36) NOT NULL,
  tie VARCHAR(20) NOT NULL,
  PRIMARY KEY (source_node, target_node, tie)
);
