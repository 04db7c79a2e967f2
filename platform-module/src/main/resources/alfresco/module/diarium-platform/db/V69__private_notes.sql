-- What members of bodies have noted on items of agendas for themselves. written_at is in milliseconds since 1970-01-01 UTC.
CREATE TABLE dia_private_note (
  person VARCHAR(255) NOT NULL,
  item_id VARCHAR(36) NOT NULL,
  note_text VARCHAR(4000) NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (person, item_id)
);
