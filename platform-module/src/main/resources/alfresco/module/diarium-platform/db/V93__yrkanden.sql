-- A member may put forward a yrkande (YRKANDE) at an item; what members say is kept in the order in which it was noted.
ALTER TABLE dia_item_act ADD COLUMN act_order INTEGER DEFAULT 0 NOT NULL;
