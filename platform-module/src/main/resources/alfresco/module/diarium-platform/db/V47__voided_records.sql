-- Whether a listed record is voided by itself; whether its case is stands in the case's row.
ALTER TABLE dia_record ADD COLUMN is_voided INTEGER DEFAULT 0 NOT NULL;

UPDATE dia_record SET is_voided = 1 WHERE EXISTS
  (SELECT 1 FROM dia_event e WHERE e.node_id = dia_record.node_id AND e.event_type = 'RECORD_VOIDED');
