package se.diarium.register.node;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.diarium.register.DiariumGroups;
import se.diarium.register.Role;

/** The roles that a group of their own gives, with that group. */
final class RoleGroups {

    private static final Map<Role, String> GROUPS = new EnumMap<>(Map.of(
            Role.REGISTRATOR, DiariumGroups.REGISTRARS,
            Role.HANDLAGGARE, DiariumGroups.HANDLERS,
            Role.CHEF, DiariumGroups.MANAGERS,
            Role.DIREKTOR, DiariumGroups.DIRECTORS,
            Role.SEKRETERARE, DiariumGroups.SECRETARIES));

    private RoleGroups() {}

    static Stream<Role> roles() {
        return GROUPS.keySet().stream();
    }

    static String of(Role role) {
        return GROUPS.get(role);
    }

    /** Whether somebody in these groups has one of the roles. */
    static boolean any(Set<String> groups) {
        return GROUPS.values().stream().anyMatch(groups::contains);
    }
}
