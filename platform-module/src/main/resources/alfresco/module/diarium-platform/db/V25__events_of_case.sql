-- The last event of a case and its parts, which tells whether a case has changed.
CREATE INDEX dia_event_of_case ON dia_event (series_code, diarienummer, event_sequence);
