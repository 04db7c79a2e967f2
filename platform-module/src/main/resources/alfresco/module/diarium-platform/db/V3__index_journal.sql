-- One row for each change of something registered, written in the transaction of the change. Ids can commit out of
-- order: whoever follows the journal has to mind that.
CREATE TABLE dia_journal (
  entry_id ${identity},
  node_id VARCHAR(36) NOT NULL,
  written_at BIGINT NOT NULL,
  PRIMARY KEY (entry_id)
);
