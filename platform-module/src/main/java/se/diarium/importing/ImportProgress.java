package se.diarium.importing;

/**
 * The rows of an import, counted.
 *
 * @param cases in its table of cases
 * @param records in its table of records
 * @param imported cases that it has registered
 * @param present cases that the register had already from an import of the same rows
 * @param failed cases that could not be registered though they had seemed right
 * @param problems found in validation, and with the failed ones
 */
public record ImportProgress(long cases, long records, long imported, long present, long failed, long problems) {}
