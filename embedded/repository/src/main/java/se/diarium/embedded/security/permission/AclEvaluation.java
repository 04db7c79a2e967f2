package se.diarium.embedded.security.permission;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides on the entries that count for a node, nearest first and denials before grants at one distance. As on the
 * platform, an entry that denies a permission to any of the caller's authorities wins over every grant, unless the same
 * authority was given the permission nearer the node.
 */
final class AclEvaluation {

    private final PermissionModel model;

    AclEvaluation(PermissionModel model) {
        this.model = model;
    }

    boolean allows(List<AclEntry> entries, Set<String> authorities, String required) {
        Set<String> holders = model.holdersOf(required);
        return !deniedToAny(entries, authorities, required, holders)
                && grantedToAny(entries, authorities, required, holders);
    }

    /** The authorities of the list that have the permission each by itself. */
    Set<String> allowed(List<AclEntry> entries, String required) {
        Set<String> holders = model.holdersOf(required);
        Set<String> found = new HashSet<>();
        for (AclEntry entry : entries) {
            if (!found.contains(entry.authority())
                    && grantedToAny(entries, Set.of(entry.authority()), required, holders)) {
                found.add(entry.authority());
            }
        }
        return found;
    }

    /** The authorities of the list to which the permission is denied each by itself. */
    Set<String> denied(List<AclEntry> entries, String required) {
        Set<String> holders = model.holdersOf(required);
        Set<String> found = new HashSet<>();
        for (AclEntry entry : entries) {
            if (!entry.allowed() && deniedToAny(entries, Set.of(entry.authority()), required, holders)) {
                found.add(entry.authority());
            }
        }
        return found;
    }

    private boolean deniedToAny(List<AclEntry> entries, Set<String> authorities, String required, Set<String> holders) {
        Set<String> allowedNearer = new HashSet<>();
        for (AclEntry entry : entries) {
            if (entry.allowed()) {
                if (touches(entry, required)) {
                    allowedNearer.add(entry.authority());
                }
            } else if (holders.contains(entry.permission())
                    && authorities.contains(entry.authority())
                    && !allowedNearer.contains(entry.authority())) {
                return true;
            }
        }
        return false;
    }

    private boolean grantedToAny(
            List<AclEntry> entries, Set<String> authorities, String required, Set<String> holders) {
        Set<String> deniedNearer = new HashSet<>();
        for (AclEntry entry : entries) {
            if (!entry.allowed()) {
                if (touches(entry, required)) {
                    deniedNearer.add(entry.authority());
                }
            } else if (holders.contains(entry.permission())
                    && authorities.contains(entry.authority())
                    && !deniedNearer.contains(entry.authority())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an entry is about the permission: gives it, or is a part of it. */
    private boolean touches(AclEntry entry, String required) {
        return model.heldBy(entry.permission()).contains(required)
                || model.heldBy(required).contains(entry.permission());
    }
}
