-- Papers that are to be made when the transaction that asks for them has ended, since they take long. A row goes when the paper is made;
-- ordered_by is the user in whose name that is done.
CREATE TABLE dia_paper_order (
  meeting_id VARCHAR(36) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  ordered_by VARCHAR(255) NOT NULL,
  attempts INTEGER NOT NULL,
  PRIMARY KEY (meeting_id, kind)
);
