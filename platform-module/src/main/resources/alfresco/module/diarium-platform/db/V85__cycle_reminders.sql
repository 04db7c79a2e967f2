-- The reminders of the planning cycle that were sent, as dia_reminder; node_id is the model, the year, the row and whoever is reminded.
CREATE TABLE dia_cycle_reminder (
  node_id VARCHAR(400) NOT NULL,
  due_day DATE NOT NULL,
  day_offset INTEGER NOT NULL,
  sent_at BIGINT,
  PRIMARY KEY (node_id, due_day, day_offset)
);
