-- The history of a case is read by its number.
CREATE INDEX dia_event_of_case ON dia_event (series_code, diarienummer, event_sequence);
