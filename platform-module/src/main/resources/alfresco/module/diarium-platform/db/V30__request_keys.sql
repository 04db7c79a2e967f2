-- Keys of requests that registered something, with what they registered, so that a request sent twice registers once. The case is
-- empty while its registration is under way. Times are in milliseconds since 1970-01-01 UTC; hashes are SHA-256.
CREATE TABLE dia_request_key (
  user_name VARCHAR(255) NOT NULL,
  key_hash VARCHAR(64) NOT NULL,
  request_hash VARCHAR(64) NOT NULL,
  made_at BIGINT NOT NULL,
  case_series VARCHAR(20),
  case_year INTEGER,
  case_number INTEGER,
  record_ids VARCHAR(2000),
  PRIMARY KEY (user_name, key_hash)
);

CREATE INDEX dia_request_key_age ON dia_request_key (made_at);
