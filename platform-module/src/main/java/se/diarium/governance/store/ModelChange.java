package se.diarium.governance.store;

import java.time.Instant;

/**
 * That a model got a version.
 *
 * @param code of the model
 * @param version from 1
 * @param changedBy user name of who wrote it, the system's where it was taken from a file
 */
public record ModelChange(String code, int version, ModelOrigin origin, String changedBy, Instant changedAt) {}
