/**
 * Measurements, for each figure a comparator in the same run: a server in a process of its own and clients over HTTP, but for the
 * history, which is measured where it is written, and the entries that fill a register for search, which are put into its index.
 */
package se.diarium.application.bench;
