package se.diarium.importing;

import java.time.Instant;

/**
 * An import of an existing register.
 *
 * @param folder where its files are, within the folder that the installation has set aside for such; null when they are sent
 * @param changedAt when its state changed last, or a part of it was done
 */
public record Import(
        String id,
        String name,
        ImportState state,
        String folder,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        ImportProgress progress) {}
