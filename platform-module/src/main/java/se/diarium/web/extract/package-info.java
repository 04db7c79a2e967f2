/**
 * Extracts of the register as files: the rows of a list as CSV, XLSX and PDF. Rows come one at a time and are not kept, so a
 * large extract needs no more memory than a small one; the file is made whole before any of it is sent.
 *
 * <p>Knows columns and cells, not what they are about.
 */
package se.diarium.web.extract;
