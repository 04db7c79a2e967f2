-- Keys of all rows of the store, handed out to the process in blocks.
create sequence repo_id start with 1 increment by 1000;

create table repo_store (
    store varchar(150) not null primary key,
    root_id bigint not null
);

-- One row a node. aspects: {uri}name, separated by spaces; properties: JSON; times in milliseconds since 1970.
-- revision counts the writes: whoever writes with an old one has been overtaken.
create table repo_node (
    id bigint not null primary key,
    store varchar(150) not null,
    uuid varchar(100) not null,
    revision bigint not null,
    type varchar(600) not null,
    aspects varchar(20000) not null,
    properties varchar(1000000) not null,
    creator varchar(255),
    created bigint,
    modifier varchar(255),
    modified bigint,
    constraint repo_node_ref unique (store, uuid)
);

-- name_key: the child's name in lower case where the association wants unique names, else null.
create table repo_child (
    id bigint not null primary key,
    parent_id bigint not null,
    child_id bigint not null,
    type varchar(600) not null,
    name varchar(600) not null,
    name_key varchar(1000),
    is_primary boolean not null,
    sibling integer not null,
    constraint repo_child_parent foreign key (parent_id) references repo_node (id),
    constraint repo_child_child foreign key (child_id) references repo_node (id),
    constraint repo_child_name unique (parent_id, type, name_key)
);
create index repo_child_qname on repo_child (parent_id, name);
create index repo_child_of on repo_child (child_id, is_primary);

create table repo_association (
    id bigint not null primary key,
    source_id bigint not null,
    target_id bigint not null,
    type varchar(600) not null,
    sibling integer not null,
    constraint repo_association_source foreign key (source_id) references repo_node (id),
    constraint repo_association_target foreign key (target_id) references repo_node (id),
    constraint repo_association_once unique (source_id, target_id, type)
);
create index repo_association_of on repo_association (target_id);

-- Which content files are in use, and by whom; what is on disk and not in here is an orphan.
create table repo_content (
    node_id bigint not null,
    url varchar(255) not null,
    constraint repo_content_node foreign key (node_id) references repo_node (id) on delete cascade
);
create index repo_content_of on repo_content (node_id);
create index repo_content_url on repo_content (url);
