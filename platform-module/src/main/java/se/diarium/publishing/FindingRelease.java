package se.diarium.publishing;

/**
 * That a finding is to go out as it is.
 *
 * @param reason empty where none has to be given
 */
public record FindingRelease(String finding, String reason) {}
