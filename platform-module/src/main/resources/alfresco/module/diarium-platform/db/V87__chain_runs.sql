-- Verifications of chains of events, or of stretches of them, that somebody asked for. done and total count events; times are in
-- milliseconds since 1970-01-01 UTC. broken_ is the first place that is not what was written.
CREATE TABLE dia_chain_run (
  id VARCHAR(36) NOT NULL,
  series_code VARCHAR(20) NOT NULL,
  first_sequence BIGINT NOT NULL,
  last_sequence BIGINT NOT NULL,
  to_end INTEGER NOT NULL,
  run_state VARCHAR(10) NOT NULL,
  done BIGINT NOT NULL,
  requested_by VARCHAR(255) NOT NULL,
  requested_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  end_hash VARCHAR(64),
  broken_sequence BIGINT,
  broken_what VARCHAR(20),
  broken_case VARCHAR(60),
  PRIMARY KEY (id)
);

CREATE INDEX dia_chain_run_latest ON dia_chain_run (requested_at);
