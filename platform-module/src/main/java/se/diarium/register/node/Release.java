package se.diarium.register.node;

/**
 * That somebody released for publication what was found in a record.
 *
 * @param by user name
 * @param state digest of what it was found in
 */
public record Release(String by, String state) {}
