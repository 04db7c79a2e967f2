-- What lists of records ask of the case, so that counting them reads one table. The case's row is what holds it; a row of which it
-- is not known is nobody's to see.
ALTER TABLE dia_record ADD COLUMN case_status VARCHAR(20);
ALTER TABLE dia_record ADD COLUMN case_handler VARCHAR(100);
ALTER TABLE dia_record ADD COLUMN case_secret INTEGER;

UPDATE dia_record SET
  case_status = (SELECT c.case_status FROM dia_case c WHERE c.node_id = dia_record.case_node),
  case_handler = (SELECT c.case_handler FROM dia_case c WHERE c.node_id = dia_record.case_node),
  case_secret = (SELECT c.is_secret FROM dia_case c WHERE c.node_id = dia_record.case_node);

-- All that most counts ask of a record, in the order of the days that they are asked for.
CREATE INDEX dia_record_counted ON dia_record
  (record_date, case_secret, is_secret, case_handler, series_code, direction, record_kind, case_status, published_at);
CREATE INDEX dia_record_handler ON dia_record (case_handler, record_date);
