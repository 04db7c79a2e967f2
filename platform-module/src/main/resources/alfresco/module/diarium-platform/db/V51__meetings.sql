-- Meetings and the items of their agendas: their keys and states, for finding them. The nodes are what holds the rest.
CREATE TABLE dia_meeting (
  node_id VARCHAR(36) NOT NULL,
  body_code VARCHAR(20) NOT NULL,
  meeting_day DATE NOT NULL,
  day_sequence INTEGER NOT NULL,
  meeting_status VARCHAR(20) NOT NULL,
  PRIMARY KEY (node_id),
  CONSTRAINT dia_meeting_key UNIQUE (body_code, meeting_day, day_sequence)
);

CREATE INDEX dia_meeting_day ON dia_meeting (meeting_day);

-- item_state: OPEN while the body has not decided, DECIDED, or REMOVED from the agenda.
CREATE TABLE dia_agenda_item (
  node_id VARCHAR(36) NOT NULL,
  meeting_id VARCHAR(36) NOT NULL,
  case_id VARCHAR(36),
  item_state VARCHAR(20) NOT NULL,
  PRIMARY KEY (node_id)
);

CREATE INDEX dia_agenda_item_meeting ON dia_agenda_item (meeting_id);
CREATE INDEX dia_agenda_item_case ON dia_agenda_item (case_id, item_state);
