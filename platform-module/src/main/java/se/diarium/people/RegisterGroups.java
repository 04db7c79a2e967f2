package se.diarium.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PermissionService;
import se.diarium.governance.thread.Addressees;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.DiariumGroups;

/** Which groups are the register's: those of the roles, of the bodies' members and of the units of the governance model. */
class RegisterGroups {

    private static final Set<String> ROLES = Set.of(
            DiariumGroups.REGISTRARS,
            DiariumGroups.HANDLERS,
            DiariumGroups.MANAGERS,
            DiariumGroups.DIRECTORS,
            DiariumGroups.SECRETARIES,
            DiariumGroups.REOPENERS);

    private final Bodies bodies;
    private final Addressees units;
    private final AuthorityService authorities;

    RegisterGroups(Bodies bodies, Addressees units, AuthorityService authorities) {
        this.bodies = bodies;
        this.units = units;
        this.authorities = authorities;
    }

    /**
     * A group of the register.
     *
     * @param authority its full name
     * @param owner code of its body or unit; null for others
     */
    record Known(String authority, GroupKind kind, String owner, String name) {}

    boolean isOne(String authority) {
        return authority.equals(Administrators.GROUP)
                || ROLES.contains(authority)
                || authority.startsWith(DiariumGroups.members(""))
                || authority.startsWith(DiariumGroups.UNITS);
    }

    /** All of them; those of units whether or not anybody was ever put into them. */
    List<Known> all() {
        List<Known> all = new ArrayList<>();
        all.add(known(Administrators.GROUP, GroupKind.ADMINISTRATORS));
        new TreeSet<>(ROLES).forEach(role -> all.add(known(role, GroupKind.ROLE)));
        for (Body body : bodies.all()) {
            all.add(new Known(DiariumGroups.members(body.code()), GroupKind.BODY, body.code(), body.name()));
        }
        for (String unit : units.codes()) {
            all.add(new Known(DiariumGroups.unit(unit), GroupKind.UNIT, unit, units.name(unit)));
        }
        return all;
    }

    private Known known(String authority, GroupKind kind) {
        String name = authorities.authorityExists(authority) ? authorities.getAuthorityDisplayName(authority) : null;
        return new Known(authority, kind, null, name == null ? code(authority) : name);
    }

    static String code(String authority) {
        return authority.substring(PermissionService.GROUP_PREFIX.length());
    }

    /** User names of those who are in it. */
    List<String> members(Known group) {
        return authorities.authorityExists(group.authority())
                ? authorities.getContainedAuthorities(AuthorityType.USER, group.authority(), true).stream()
                        .sorted()
                        .toList()
                : List.of();
    }
}
