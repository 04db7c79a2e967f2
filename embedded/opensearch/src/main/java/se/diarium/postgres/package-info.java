/** A PostgreSQL in a process of its own: {@link se.diarium.postgres.PostgresServer} starts and ends it, where the machine has one. */
package se.diarium.postgres;
