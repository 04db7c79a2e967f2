-- Whom extracts of minutes are sent to, a row for each recipient of an item. It is SENDING before the mail leaves, so that nobody sends it
-- twice; one that stays so was interrupted. changed_at is in milliseconds.
CREATE TABLE dia_dispatch (
  id VARCHAR(36) NOT NULL,
  item_id VARCHAR(36) NOT NULL,
  case_id VARCHAR(36) NOT NULL,
  place INTEGER NOT NULL,
  recipient_name VARCHAR(200) NOT NULL,
  recipient_email VARCHAR(254) NOT NULL,
  email_key VARCHAR(254) NOT NULL,
  dispatch_state VARCHAR(20) NOT NULL,
  record_id VARCHAR(36),
  message_id VARCHAR(100),
  changed_at BIGINT,
  sent_by VARCHAR(255),
  remark VARCHAR(1000),
  PRIMARY KEY (id),
  CONSTRAINT dia_dispatch_recipient UNIQUE (item_id, email_key)
);

CREATE INDEX dia_dispatch_case ON dia_dispatch (case_id);
CREATE INDEX dia_dispatch_message ON dia_dispatch (message_id);
