-- The reminders of tasks that were sent, as dia_reminder; node_id is the id of the task.
CREATE TABLE dia_task_reminder (
  node_id VARCHAR(36) NOT NULL,
  due_day DATE NOT NULL,
  day_offset INTEGER NOT NULL,
  sent_at BIGINT,
  PRIMARY KEY (node_id, due_day, day_offset)
);
