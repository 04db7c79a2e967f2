/**
 * The tables of an import as files: CSV and Excel workbooks read row by row, in memory that does not grow with the table. Knows nothing of
 * the register.
 */
package se.diarium.importing.table;
