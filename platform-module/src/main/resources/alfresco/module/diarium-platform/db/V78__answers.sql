-- Answers that say what became of what plans hold. The node is what holds them; all that reading needs is here. as_of is the day that an
-- answer is about, answered_at is in milliseconds since 1970-01-01 UTC, and is_replaced says that a later answer replaces it.
CREATE TABLE dia_answer (
  node_id VARCHAR(36) NOT NULL,
  object_id VARCHAR(36) NOT NULL,
  round_id VARCHAR(36),
  report_id VARCHAR(36),
  answer_status VARCHAR(20) NOT NULL,
  figure DECIMAL(19, 4),
  answer_comment VARCHAR(4000),
  forecast VARCHAR(4000),
  as_of DATE NOT NULL,
  answered_by VARCHAR(255) NOT NULL,
  answered_at BIGINT NOT NULL,
  replaces_id VARCHAR(36),
  is_replaced INTEGER NOT NULL,
  PRIMARY KEY (node_id)
);

CREATE INDEX dia_answer_object ON dia_answer (object_id, as_of);
CREATE INDEX dia_answer_round ON dia_answer (round_id, object_id);
CREATE INDEX dia_answer_report ON dia_answer (report_id);
