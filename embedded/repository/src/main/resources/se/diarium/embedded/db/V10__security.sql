-- Users who log in with a password of ours. user_key is the name in lower case: names that differ in case alone are one user.
create table sec_user (
    user_key varchar(100) not null primary key,
    user_name varchar(100) not null,
    password_hash varchar(255) not null,
    enabled boolean not null
);

-- Everybody and everything that a permission can be given to: people, groups and roles. node_ref is the node that stands for it.
create table sec_authority (
    name varchar(255) not null primary key,
    lookup_key varchar(255) not null,
    kind varchar(10) not null,
    display_name varchar(255),
    node_ref varchar(200),
    constraint sec_authority_lookup unique (lookup_key)
);

create table sec_member (
    parent_name varchar(255) not null,
    child_name varchar(255) not null,
    primary key (parent_name, child_name),
    constraint sec_member_parent foreign key (parent_name) references sec_authority (name) on delete cascade,
    constraint sec_member_child foreign key (child_name) references sec_authority (name) on delete cascade
);
create index sec_member_of on sec_member (child_name);
