-- The key of a decision: the paragraphs of a body run through the calendar year, so each is used once. The row is written
-- with the decision and names the case it was taken in; entry_id tells whoever wrote it that it was them.
CREATE TABLE dia_decision (
  body_code VARCHAR(20) NOT NULL,
  decision_year INTEGER NOT NULL,
  paragraph VARCHAR(20) NOT NULL,
  entry_id VARCHAR(36) NOT NULL,
  series_code VARCHAR(20) NOT NULL,
  series_year INTEGER NOT NULL,
  running_number INTEGER NOT NULL,
  CONSTRAINT dia_decision_key PRIMARY KEY (body_code, decision_year, paragraph)
);

CREATE INDEX dia_decision_case ON dia_decision (series_code, series_year, running_number);
