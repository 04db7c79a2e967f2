-- When the paragraph of an item was approved by all who approve it, while the rest of the minutes may wait.
ALTER TABLE dia_agenda_item ADD COLUMN approved_on DATE;
