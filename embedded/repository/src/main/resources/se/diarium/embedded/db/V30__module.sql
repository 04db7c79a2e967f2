-- Which versions of modules have been started, and which of their start-up components have run.
create table module_version (
  module_id         varchar(255) not null primary key,
  installed_version varchar(64)  not null,
  current_version   varchar(64)  not null
);

create table module_component (
  module_id   varchar(255)  not null,
  component   varchar(255)  not null,
  executed_at timestamp(6)  not null,
  primary key (module_id, component)
);
