-- What a listed record is to others, by the ids of their nodes: the record it is an attachment of, and the one that took its place.
ALTER TABLE dia_record ADD COLUMN attachment_of VARCHAR(36);
ALTER TABLE dia_record ADD COLUMN superseded_by VARCHAR(36);
