-- In the order in which the cases that were decided last are told.
DROP INDEX dia_case_decided;
CREATE INDEX dia_case_decided ON dia_case (decided_on DESC, series_year DESC, running_number DESC, series_code);
