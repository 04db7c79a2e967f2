package se.diarium.decision.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.security.AuthorityService;
import se.diarium.decision.meeting.ItemDecisions;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MemberAct;
import se.diarium.decision.member.Members;
import se.diarium.decision.member.Membership;
import se.diarium.register.Bodies;
import se.diarium.register.DiariumGroups;

/**
 * Who is reading, and as a member of what. Members are those in the groups of the bodies' members, which follow the periods of
 * office; an administrator who is in none of them is no member.
 */
class Reader {

    private final AuthorityService authorities;
    private final Bodies bodies;
    private final Members members;
    private final ItemDecisions decisions;

    Reader(AuthorityService authorities, Bodies bodies, Members members, ItemDecisions decisions) {
        this.authorities = authorities;
        this.bodies = bodies;
        this.members = members;
        this.decisions = decisions;
    }

    /** The user's name: what a member keeps is found by it and by nothing else. */
    String name() {
        return AuthenticationUtil.getFullyAuthenticatedUser();
    }

    /** The bodies that the reader is a member of, in the order of the region's. */
    List<String> bodies() {
        Set<String> groups = authorities.getAuthorities();
        return bodies.codes().stream()
                .filter(body -> groups.contains(DiariumGroups.members(body)))
                .toList();
    }

    /** @throws AccessDeniedException if the reader is no member of the body */
    void requireMember(String body) {
        if (!authorities.getAuthorities().contains(DiariumGroups.members(body))) {
            throw new AccessDeniedException("Not in " + DiariumGroups.members(body));
        }
    }

    /** The ids of the reader's memberships of the meeting's body on its day. */
    Set<String> memberships(Meeting meeting) {
        String name = name();
        return members.of(meeting.key().body(), meeting.key().date()).stream()
                .filter(membership -> name.equals(membership.person()))
                .map(Membership::id)
                .collect(Collectors.toSet());
    }

    /** Whether one of these memberships stands aside at an item for bias. */
    boolean standsAside(Set<String> memberships, String itemId) {
        return !memberships.isEmpty()
                && decisions.acts(itemId).stream()
                        .anyMatch(act -> act.act() == MemberAct.Act.BIAS && memberships.contains(act.member()));
    }
}
