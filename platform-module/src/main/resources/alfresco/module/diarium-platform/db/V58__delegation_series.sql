-- The counter of decisions by delegation of each body and year. The row is locked by its update until the transaction ends, which is
-- what keeps the numbers unique and without gaps.
CREATE TABLE dia_delegation_series (
  body_code VARCHAR(20) NOT NULL,
  decision_year INTEGER NOT NULL,
  last_number INTEGER NOT NULL,
  PRIMARY KEY (body_code, decision_year)
);
