-- The reminders of deadlines that were sent. sent_at is in milliseconds since 1970-01-01 UTC, and null while a mail is being sent.
CREATE TABLE dia_reminder (
  node_id VARCHAR(36) NOT NULL,
  due_day DATE NOT NULL,
  day_offset INTEGER NOT NULL,
  sent_at BIGINT,
  PRIMARY KEY (node_id, due_day, day_offset)
);
