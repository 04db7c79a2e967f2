package se.diarium.register;

import java.time.Instant;
import java.util.List;

/**
 * A file of the working material of a case: a draft, not registered, which those who work on the case see and nobody else
 * (Freedom of the Press Act 2:12). It becomes a record when it is registered and is cleared away when the case is closed.
 *
 * @param id of the node
 * @param size in bytes; 0 while whoever made it has not written it yet
 * @param modified when it was last written
 * @param modifiedBy user name
 * @param versions earlier ones that the platform has kept, latest first
 */
public record WorkingFile(
        String id,
        String filename,
        String mimetype,
        long size,
        Instant modified,
        String modifiedBy,
        List<EarlierVersion> versions) {

    /**
     * A version of a file that the platform keeps.
     *
     * @param label as {@code 1.1}
     * @param modified when it was written
     * @param modifiedBy user name
     */
    public record EarlierVersion(String label, Instant modified, String modifiedBy) {}
}
