-- Lists of the cases of a body need to know when a case was settled: a voided one stays with the body that voided it.
ALTER TABLE dia_case ADD COLUMN voided_on DATE;

-- The lists are filled anew; where they still are being filled, from the beginning.
DELETE FROM dia_filling WHERE list_name = 'records';
INSERT INTO dia_filling (list_name, last_node) SELECT DISTINCT 'records', '' FROM dia_case;
