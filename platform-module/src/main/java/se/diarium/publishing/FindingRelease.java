package se.diarium.publishing;

/** That a finding is to go out as it is, and why. */
public record FindingRelease(String finding, String reason) {}
