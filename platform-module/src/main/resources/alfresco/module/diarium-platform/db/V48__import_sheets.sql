-- The sheets of workbooks that the tables of an import are in, to name them when something is wrong; null for a table that is in none.
ALTER TABLE dia_import ADD COLUMN cases_sheet VARCHAR(100);
ALTER TABLE dia_import ADD COLUMN records_sheet VARCHAR(100);
