package se.diarium.decision.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import se.diarium.register.DiariumGroups;
import se.diarium.register.event.EventType;
import se.diarium.register.node.UserHappenings;

/**
 * Keeps the platform's group of a body's members to the periods of office. Users who have never been members here, put into the
 * group by an administrator, are left alone. Runs as the system: who is in a group is nobody's right to change.
 */
class MemberGroups {

    private final MembershipTable table;
    private final AuthorityService authorities;
    private final PersonService persons;
    private final UserHappenings happenings;

    MemberGroups(
            MembershipTable table, AuthorityService authorities, PersonService persons, UserHappenings happenings) {
        this.table = table;
        this.authorities = authorities;
        this.persons = persons;
        this.happenings = happenings;
    }

    /** Puts those of the persons into the group of the body's members who are members on the day, and takes the others out. */
    void follow(String body, Collection<String> users, LocalDate today) {
        List<Membership> memberships = table.of(body);
        String group = DiariumGroups.members(body);
        AuthenticationUtil.runAsSystem(() -> {
            Set<String> inside = authorities.getContainedAuthorities(AuthorityType.USER, group, true);
            for (String user : users) {
                boolean member = memberships.stream()
                        .anyMatch(membership -> user.equals(membership.person()) && membership.on(today));
                if (member && !inside.contains(user) && persons.personExists(user)) {
                    authorities.addAuthority(group, user);
                    happenings.tellOfGroup(user, EventType.PUT_IN_GROUP, group);
                } else if (!member && inside.contains(user)) {
                    authorities.removeAuthority(group, user);
                    happenings.tellOfGroup(user, EventType.TAKEN_OUT_OF_GROUP, group);
                }
            }
            return null;
        });
    }
}
