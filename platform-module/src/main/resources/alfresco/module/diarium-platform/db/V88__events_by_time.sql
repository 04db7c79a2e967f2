-- The history of the whole register is read by time, latest first, a page after the other.
CREATE INDEX dia_event_by_time ON dia_event (occurred_at, series_code, event_sequence);
