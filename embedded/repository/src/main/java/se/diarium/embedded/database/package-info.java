/** Where the repository keeps its rows: the schema and its migrations. Depends on nothing else of the repository. */
package se.diarium.embedded.database;
