package se.diarium.register;

import se.diarium.register.number.Diarienummer;

/**
 * A record that another one is tied to.
 *
 * @param id of the node
 * @param diarienummer of its case
 * @param recordNumber its number within the case
 */
public record RecordRef(String id, Diarienummer diarienummer, int recordNumber) {}
