-- Records whose file came through another door of the platform than the register's own and waits to be read.
CREATE TABLE dia_unread (
  node_id VARCHAR(36) NOT NULL,
  attempts INTEGER NOT NULL,
  PRIMARY KEY (node_id)
);
