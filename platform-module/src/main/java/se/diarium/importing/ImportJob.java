package se.diarium.importing;

/**
 * An import as far as working on it needs; its rows are not counted, which would take the longer the more there are.
 *
 * @param folder where its files are, as {@link Import#folder()}
 * @param createdBy with whose rights the work is done
 */
record ImportJob(String id, String folder, String createdBy) {}
