package se.diarium.embedded.security.permission;

import static org.alfresco.service.cmr.security.PermissionService.*;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The permissions there are and which hold which others. The facts are those of the platform's permission model; whoever
 * has a permission has all that it holds, all the way down.
 */
final class PermissionModel {

    private static final String COLLABORATOR = "Collaborator";
    private static final String ADMINISTRATOR = "Administrator";

    /** Permissions that hold every other one. */
    private static final Set<String> FULL = Set.of(ALL_PERMISSIONS, FULL_CONTROL, COORDINATOR, ADMINISTRATOR);

    private static final Map<String, List<String>> HOLDS = table();

    /** The roles offered for content and folders. */
    private static final Set<String> ROLES = ordered(List.of(COORDINATOR, COLLABORATOR, CONTRIBUTOR, EDITOR, CONSUMER));

    /** The permissions offered for nodes of other types. */
    private static final Set<String> BASIC = ordered(List.of(
            FULL_CONTROL,
            READ,
            WRITE,
            DELETE,
            ADD_CHILDREN,
            READ_PROPERTIES,
            READ_CHILDREN,
            WRITE_PROPERTIES,
            DELETE_NODE,
            DELETE_CHILDREN,
            CREATE_CHILDREN,
            LINK_CHILDREN,
            DELETE_ASSOCIATIONS,
            READ_ASSOCIATIONS,
            CREATE_ASSOCIATIONS,
            READ_PERMISSIONS,
            CHANGE_PERMISSIONS));

    private final Map<String, Set<String>> heldBy = new LinkedHashMap<>();
    private final Map<String, Set<String>> holders = new LinkedHashMap<>();

    PermissionModel() {
        for (String permission : HOLDS.keySet()) {
            heldBy.put(permission, closure(permission));
        }
        for (String permission : HOLDS.keySet()) {
            Set<String> granting = new HashSet<>();
            heldBy.forEach((holder, held) -> {
                if (held.contains(permission)) {
                    granting.add(holder);
                }
            });
            holders.put(permission, Set.copyOf(granting));
        }
    }

    private static Map<String, List<String>> table() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        FULL.forEach(permission -> table.put(permission, List.of()));
        table.put(COLLABORATOR, List.of(EDITOR, CONTRIBUTOR));
        table.put(CONTRIBUTOR, List.of(CONSUMER, ADD_CHILDREN, READ_PERMISSIONS));
        table.put(EDITOR, List.of(CONSUMER, WRITE, CHECK_OUT, READ_PERMISSIONS));
        table.put(CONSUMER, List.of(READ));
        table.put(READ, List.of(READ_PROPERTIES, READ_CHILDREN, READ_CONTENT));
        table.put(WRITE, List.of(WRITE_PROPERTIES, WRITE_CONTENT));
        table.put(DELETE, List.of(DELETE_NODE, DELETE_CHILDREN));
        table.put(ADD_CHILDREN, List.of(CREATE_CHILDREN, LINK_CHILDREN));
        table.put(EXECUTE, List.of(EXECUTE_CONTENT));
        table.put(TAKE_OWNERSHIP, List.of(SET_OWNER));
        table.put(CHECK_OUT, List.of(LOCK));
        table.put(CHECK_IN, List.of(UNLOCK));
        table.put(CANCEL_CHECK_OUT, List.of(UNLOCK));
        for (String single : List.of(
                READ_PROPERTIES,
                READ_CHILDREN,
                READ_CONTENT,
                READ_ASSOCIATIONS,
                READ_PERMISSIONS,
                WRITE_PROPERTIES,
                WRITE_CONTENT,
                EXECUTE_CONTENT,
                DELETE_NODE,
                DELETE_CHILDREN,
                DELETE_ASSOCIATIONS,
                CREATE_CHILDREN,
                CREATE_ASSOCIATIONS,
                LINK_CHILDREN,
                CHANGE_PERMISSIONS,
                SET_OWNER,
                LOCK,
                UNLOCK)) {
            table.put(single, List.of());
        }
        return table;
    }

    private static Set<String> closure(String permission) {
        if (FULL.contains(permission)) {
            return HOLDS.keySet();
        }
        Set<String> held = new HashSet<>();
        held.add(permission);
        HOLDS.get(permission).forEach(part -> held.addAll(closure(part)));
        return Set.copyOf(held);
    }

    private static Set<String> ordered(List<String> names) {
        return java.util.Collections.unmodifiableSet(new LinkedHashSet<>(names));
    }

    /**
     * The permission itself, if there is one of that name.
     *
     * @throws UnsupportedOperationException when there is none, as on the platform
     */
    String require(String permission) {
        if (!HOLDS.containsKey(permission)) {
            throw new UnsupportedOperationException("There is no permission " + permission);
        }
        return permission;
    }

    /** What somebody with this permission has, itself included. */
    Set<String> heldBy(String permission) {
        return heldBy.get(permission);
    }

    /** The permissions that give this one, itself included. */
    Set<String> holdersOf(String permission) {
        return holders.get(permission);
    }

    /** The permissions offered for a node, in the order to show them. */
    Set<String> settable(boolean contentOrFolder) {
        return contentOrFolder ? ROLES : BASIC;
    }
}
