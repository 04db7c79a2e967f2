-- Goals, focus areas, assignments, indicators and activities of plans. The node is what holds them; all that reading needs is here.
-- decided_… is the paragraph that decided the object and first_year, last_year the period of its plan.
CREATE TABLE dia_plan_object (
  node_id VARCHAR(36) NOT NULL,
  plan_id VARCHAR(36) NOT NULL,
  case_id VARCHAR(36) NOT NULL,
  object_kind VARCHAR(20) NOT NULL,
  place INTEGER NOT NULL,
  object_number VARCHAR(50),
  object_text VARCHAR(4000) NOT NULL,
  addressee VARCHAR(50),
  perspective VARCHAR(200),
  parent_id VARCHAR(36),
  continues_id VARCHAR(36),
  decided_body VARCHAR(20),
  decided_on DATE,
  decided_paragraph VARCHAR(20),
  first_year INTEGER,
  last_year INTEGER,
  measure_unit VARCHAR(100),
  target_direction VARCHAR(10),
  baseline DECIMAL(19, 4),
  target DECIMAL(19, 4),
  target_upper DECIMAL(19, 4),
  is_voided INTEGER NOT NULL,
  PRIMARY KEY (node_id)
);

CREATE INDEX dia_plan_object_plan ON dia_plan_object (plan_id, place);
CREATE INDEX dia_plan_object_addressee ON dia_plan_object (addressee, plan_id);
CREATE INDEX dia_plan_object_parent ON dia_plan_object (parent_id);
CREATE INDEX dia_plan_object_continues ON dia_plan_object (continues_id);
