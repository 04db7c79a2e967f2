-- Who is a member of which body, in which office and when. A row is never deleted: a membership ends. last_day is the last day in
-- office, null while none is known; one that ends the day before its first day never came into force.
CREATE TABLE dia_membership (
  id VARCHAR(36) NOT NULL,
  body_code VARCHAR(20) NOT NULL,
  person VARCHAR(255),
  member_name VARCHAR(500) NOT NULL,
  party VARCHAR(100),
  member_role VARCHAR(30) NOT NULL,
  place INTEGER NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE,
  PRIMARY KEY (id)
);

CREATE INDEX dia_membership_body ON dia_membership (body_code, first_day);

-- One row for each body, locked while its members or its meetings are changed, so that those who do so wait for each other.
CREATE TABLE dia_body_lock (
  body_code VARCHAR(20) NOT NULL,
  lock_purpose VARCHAR(20) NOT NULL,
  changes INTEGER NOT NULL,
  PRIMARY KEY (body_code, lock_purpose)
);
