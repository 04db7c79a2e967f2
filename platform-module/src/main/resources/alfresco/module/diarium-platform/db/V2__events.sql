-- The end of each series' chain of events; its row is the lock under which the chain grows.
CREATE TABLE dia_event_chain (
  series_code VARCHAR(20) NOT NULL,
  last_sequence BIGINT NOT NULL,
  last_hash VARCHAR(64) NOT NULL,
  PRIMARY KEY (series_code)
);

-- The history of the register: appended to, never changed. occurred_at is in milliseconds since 1970-01-01 UTC.
CREATE TABLE dia_event (
  series_code VARCHAR(20) NOT NULL,
  event_sequence BIGINT NOT NULL,
  node_id VARCHAR(36) NOT NULL,
  diarienummer VARCHAR(60) NOT NULL,
  occurred_at BIGINT NOT NULL,
  actor VARCHAR(255) NOT NULL,
  event_type VARCHAR(40) NOT NULL,
  before_json TEXT NOT NULL,
  after_json TEXT NOT NULL,
  previous_hash VARCHAR(64) NOT NULL,
  event_hash VARCHAR(64) NOT NULL,
  PRIMARY KEY (series_code, event_sequence)
);

CREATE INDEX dia_event_of_node ON dia_event (node_id);
