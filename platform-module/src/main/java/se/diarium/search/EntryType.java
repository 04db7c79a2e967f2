package se.diarium.search;

/** What an entry of the index stands for. */
public enum EntryType {
    /** A case of the register. */
    CASE,
    /** A record in a case. */
    RECORD
}
