-- The body that a case lies before; null where it lies before none. What was put before one body alone lies there.
ALTER TABLE dia_case ADD COLUMN at_body VARCHAR(20);

UPDATE dia_case SET at_body = (SELECT MIN(b.body_code) FROM dia_case_body b WHERE b.node_id = dia_case.node_id)
WHERE case_status = 'FOR_DECISION'
  AND (SELECT COUNT(*) FROM dia_case_body b WHERE b.node_id = dia_case.node_id) = 1;

CREATE INDEX dia_case_at_body ON dia_case (at_body, case_status);
