-- The present values of every registered record, for lists; the node is what holds them. What a list says of the case stands
-- in the case's row. registered_at is in milliseconds since 1970-01-01 UTC; counterparty_key is the counterparty in small
-- letters, for those who look for one.
CREATE TABLE dia_record (
  node_id VARCHAR(36) NOT NULL,
  case_node VARCHAR(36) NOT NULL,
  series_code VARCHAR(20) NOT NULL,
  series_year INTEGER NOT NULL,
  running_number INTEGER NOT NULL,
  record_number INTEGER NOT NULL,
  record_date DATE NOT NULL,
  registered_at BIGINT NOT NULL,
  direction VARCHAR(20) NOT NULL,
  record_kind VARCHAR(40) NOT NULL,
  record_title VARCHAR(500) NOT NULL,
  public_title VARCHAR(500),
  counterparty VARCHAR(500),
  public_counterparty VARCHAR(500),
  counterparty_key VARCHAR(500),
  is_secret INTEGER NOT NULL,
  published_at BIGINT,
  search_text VARCHAR(1100) NOT NULL,
  PRIMARY KEY (node_id)
);

-- The orders of lists; a page begins where the one before it ended.
CREATE INDEX dia_record_number ON dia_record (series_year, running_number, record_number, series_code);
CREATE INDEX dia_record_day ON dia_record (record_date, series_year, running_number, record_number, series_code);
CREATE INDEX dia_record_registered ON dia_record (registered_at, series_year, running_number, record_number, series_code);

-- What lists are narrowed down by.
CREATE INDEX dia_record_case ON dia_record (case_node);
CREATE INDEX dia_record_series ON dia_record (series_code, record_date);
CREATE INDEX dia_record_direction ON dia_record (direction, record_date);
CREATE INDEX dia_record_kind ON dia_record (record_kind, record_date);
CREATE INDEX dia_record_counterparty ON dia_record (counterparty_key, record_date);
CREATE INDEX dia_record_secret ON dia_record (is_secret, record_date);
CREATE INDEX dia_record_published ON dia_record (published_at);
