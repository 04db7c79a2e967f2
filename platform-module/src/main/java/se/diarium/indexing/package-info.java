/**
 * From the register to the search: makes entries out of cases and records, one form for those who work here and one
 * for everybody, and keeps both indexes up with the register's journal. Nothing but the web depends on it.
 */
package se.diarium.indexing;
