-- Who is away from which day to which, the last one included, and who does that person's tasks meanwhile.
CREATE TABLE dia_absence (
  id VARCHAR(36) NOT NULL,
  person VARCHAR(100) NOT NULL,
  substitute VARCHAR(100) NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  PRIMARY KEY (id)
);
CREATE INDEX dia_absence_person ON dia_absence (person, last_day);
CREATE INDEX dia_absence_days ON dia_absence (last_day, first_day);
