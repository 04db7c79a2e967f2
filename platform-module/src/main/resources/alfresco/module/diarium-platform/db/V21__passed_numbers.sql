-- Numbers that were passed over when a case brought a higher one: they belong to the register the case came from and are never
-- given here. Where such a case comes later its number is used after all; the row stays and says why there was a hole.
CREATE TABLE dia_passed_number (
  series_code VARCHAR(20) NOT NULL,
  series_year INTEGER NOT NULL,
  first_number INTEGER NOT NULL,
  last_number INTEGER NOT NULL,
  PRIMARY KEY (series_code, series_year, first_number)
);

-- Until now a hole had no other cause.
INSERT INTO dia_passed_number (series_code, series_year, first_number, last_number)
SELECT given.series_code, given.series_year, given.previous_number + 1, given.running_number - 1
FROM (
  SELECT series_code, series_year, running_number,
    COALESCE(LAG(running_number) OVER (PARTITION BY series_code, series_year ORDER BY running_number), 0) AS previous_number
  FROM dia_case
) given
WHERE given.running_number > given.previous_number + 1;
