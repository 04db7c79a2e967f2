/**
 * Lists of records and cases, and figures of them, read from tables that are written in the transactions of the changes.
 * Knows of tables only, not of nodes; who may see what is a condition of the query, so that totals tell no more than the rows.
 */
package se.diarium.register.listing;
