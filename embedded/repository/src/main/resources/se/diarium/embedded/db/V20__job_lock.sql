-- Locks across processes: the token is the holder's, expires is in milliseconds since 1970.
create table job_lock (
    name varchar(1024) not null primary key,
    token varchar(64) not null,
    expires bigint not null
);
