-- What lists and statistics say of a case besides its number and state; the node is what holds it. decided_on is the day of the
-- latest decision that settled the matter.
ALTER TABLE dia_case ADD COLUMN case_title VARCHAR(500);
ALTER TABLE dia_case ADD COLUMN public_title VARCHAR(500);
ALTER TABLE dia_case ADD COLUMN initiator VARCHAR(500);
ALTER TABLE dia_case ADD COLUMN public_initiator VARCHAR(500);
ALTER TABLE dia_case ADD COLUMN registered_on DATE;
ALTER TABLE dia_case ADD COLUMN decided_on DATE;
ALTER TABLE dia_case ADD COLUMN closed_on DATE;

CREATE INDEX dia_case_registered ON dia_case (registered_on, series_year, running_number, series_code);
CREATE INDEX dia_case_decided ON dia_case (decided_on);
CREATE INDEX dia_case_closed ON dia_case (closed_on);
CREATE INDEX dia_case_status ON dia_case (case_status, series_year, running_number);

-- What remains to be filled of the lists in a register that was there before them: a row while there is something, with the
-- last case that is done, in the order of their nodes' ids.
CREATE TABLE dia_filling (
  list_name VARCHAR(20) NOT NULL,
  last_node VARCHAR(36) NOT NULL,
  PRIMARY KEY (list_name)
);

INSERT INTO dia_filling (list_name, last_node) SELECT DISTINCT 'records', '' FROM dia_case;
