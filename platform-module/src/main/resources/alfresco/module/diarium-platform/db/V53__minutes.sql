-- The last paragraph of the minutes of each body and year. The row is locked by its update until the transaction ends.
CREATE TABLE dia_paragraph (
  body_code VARCHAR(20) NOT NULL,
  paragraph_year INTEGER NOT NULL,
  last_number INTEGER NOT NULL,
  PRIMARY KEY (body_code, paragraph_year)
);

-- Who took part in a meeting. at_item is the item from which somebody was there (JOINED) or no longer was (LEFT).
CREATE TABLE dia_attendance (
  meeting_id VARCHAR(36) NOT NULL,
  membership_id VARCHAR(36) NOT NULL,
  presence VARCHAR(20) NOT NULL,
  at_item INTEGER,
  substitute_for VARCHAR(36),
  PRIMARY KEY (meeting_id, membership_id)
);

-- What members did at an item: stood aside for bias (BIAS), voted (YES, NO, ABSTAINED) or made a reservation (RESERVATION).
CREATE TABLE dia_item_act (
  item_id VARCHAR(36) NOT NULL,
  membership_id VARCHAR(36) NOT NULL,
  act VARCHAR(20) NOT NULL,
  act_text VARCHAR(4000),
  PRIMARY KEY (item_id, membership_id, act)
);
