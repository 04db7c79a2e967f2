/** Measurements: a server in a process of its own, clients over HTTP, and for each figure a comparator in the same run. */
package se.diarium.application.bench;
