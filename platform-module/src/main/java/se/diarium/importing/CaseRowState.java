package se.diarium.importing;

/** What has become of a row of the table of cases. The names are stored. */
enum CaseRowState {
    WAITING,
    IMPORTED,
    /** The register had the case from an import of the same rows. */
    PRESENT,
    FAILED
}
