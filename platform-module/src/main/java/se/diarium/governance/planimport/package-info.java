/**
 * Taking in what a plan holds from its table: read from a document, a workbook or a CSV file, shown with all that is wrong with it, and
 * taken in as a whole or not at all. Depends on {@code governance.thread}, {@code importing.table}, {@code document} and the register.
 */
package se.diarium.governance.planimport;
