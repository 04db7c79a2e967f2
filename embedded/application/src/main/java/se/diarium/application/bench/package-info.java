/**
 * Measurements, for each figure a comparator in the same run: a server in a process of its own and clients over HTTP, but for the
 * history, which is measured where it is written.
 */
package se.diarium.application.bench;
