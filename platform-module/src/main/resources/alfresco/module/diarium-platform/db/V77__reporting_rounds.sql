-- Reporting rounds and the plans that they follow up. first_day to last_day is the period, opens_on to closes_on the time of answering;
-- calendar_key is the entry of the region's calendar that a round was made from. The reminders are kept as those of deadlines are.
CREATE TABLE dia_round (
  round_id VARCHAR(36) NOT NULL,
  round_name VARCHAR(200) NOT NULL,
  round_kind VARCHAR(20) NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  opens_on DATE NOT NULL,
  closes_on DATE NOT NULL,
  is_public INTEGER NOT NULL,
  calendar_key VARCHAR(100),
  PRIMARY KEY (round_id),
  CONSTRAINT dia_round_calendar UNIQUE (calendar_key)
);

CREATE INDEX dia_round_days ON dia_round (closes_on, opens_on);

CREATE TABLE dia_round_plan (
  round_id VARCHAR(36) NOT NULL,
  plan_id VARCHAR(36) NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (round_id, plan_id)
);

CREATE INDEX dia_round_plan_rounds ON dia_round_plan (plan_id);

CREATE TABLE dia_round_reminder (
  node_id VARCHAR(80) NOT NULL,
  due_day DATE NOT NULL,
  day_offset INTEGER NOT NULL,
  sent_at BIGINT,
  PRIMARY KEY (node_id, due_day, day_offset)
);
