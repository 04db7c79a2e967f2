package se.diarium.importing;

import java.time.Instant;
import java.util.Map;

/**
 * An import of an existing register.
 *
 * @param folder where its files are, within the folder that the installation has set aside for such; null when they are sent
 * @param sheets the sheets of workbooks that its tables are in; without the tables that are in none
 * @param changedAt when its state changed last, or a part of it was done
 */
public record Import(
        String id,
        String name,
        ImportState state,
        String folder,
        Map<ImportTable, String> sheets,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        ImportProgress progress) {

    public Import {
        sheets = Map.copyOf(sheets);
    }
}
