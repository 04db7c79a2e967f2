package se.diarium.importing;

import se.diarium.register.NewRecord;
import se.diarium.register.number.Diarienummer;

/**
 * What a row of the table of records says.
 *
 * @param number of its case
 * @param recordNumber the number it has within its case and keeps
 * @param file name of its file among the files of the import, with folders; null when it is on paper alone
 */
record ImportedRecord(int row, Diarienummer number, int recordNumber, NewRecord given, String file) {}
