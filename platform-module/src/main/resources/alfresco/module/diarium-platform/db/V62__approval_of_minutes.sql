-- Whom the body appointed to approve the minutes of a meeting besides its chair. presided: whom it elected to preside, since no chair did.
CREATE TABLE dia_minutes_approver (
  meeting_id VARCHAR(36) NOT NULL,
  membership_id VARCHAR(36) NOT NULL,
  presided INTEGER NOT NULL,
  PRIMARY KEY (meeting_id, membership_id)
);

-- Who has approved which paragraph, each once. noted_by is the user: the member, or who noted it for one without an account.
CREATE TABLE dia_minutes_approval (
  meeting_id VARCHAR(36) NOT NULL,
  item_id VARCHAR(36) NOT NULL,
  membership_id VARCHAR(36) NOT NULL,
  approved_on DATE NOT NULL,
  noted_by VARCHAR(255) NOT NULL,
  PRIMARY KEY (item_id, membership_id)
);

CREATE INDEX dia_minutes_approval_meeting ON dia_minutes_approval (meeting_id);

-- When the minutes as a whole were approved.
CREATE TABLE dia_minutes (
  meeting_id VARCHAR(36) NOT NULL,
  approved_on DATE NOT NULL,
  PRIMARY KEY (meeting_id)
);
