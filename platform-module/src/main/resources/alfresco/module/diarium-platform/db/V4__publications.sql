-- What is and was published, for lists; times are in milliseconds since 1970-01-01 UTC.
CREATE TABLE dia_publication (
  node_id VARCHAR(36) NOT NULL,
  published_at BIGINT NOT NULL,
  withdrawn_at BIGINT,
  PRIMARY KEY (node_id)
);

CREATE INDEX dia_publication_latest ON dia_publication (published_at);
