package se.diarium.people;

import java.util.List;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import se.diarium.decision.member.Members;
import se.diarium.register.ConflictException;
import se.diarium.register.NotFoundException;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Roles;
import se.diarium.register.node.UserHappenings;

/** Who is in the register's groups, for administrators alone. Called inside a transaction. */
public class Groups {

    private static final String FIELD = "user";

    private final RegisterGroups known;
    private final AuthorityService authorities;
    private final PersonService persons;
    private final Administrators administrators;
    private final Members members;
    private final UserHappenings happenings;
    private final Roles roles;

    Groups(
            RegisterGroups known,
            AuthorityService authorities,
            PersonService persons,
            Administrators administrators,
            Members members,
            UserHappenings happenings,
            Roles roles) {
        this.known = known;
        this.authorities = authorities;
        this.persons = persons;
        this.administrators = administrators;
        this.members = members;
        this.happenings = happenings;
        this.roles = roles;
    }

    /** All of them, the administrators first. */
    public List<Group> all() {
        roles.requireAdministrator();
        return known.all().stream().map(this::group).toList();
    }

    /** @throws NotFoundException if there is none */
    public Group get(String code) {
        roles.requireAdministrator();
        return group(require(code));
    }

    /**
     * Puts a user into a group.
     *
     * @throws NotFoundException if there is no such group or user
     * @throws ConflictException if periods of office say who is in it
     */
    public Group add(String code, String userName) {
        roles.requireAdministrator();
        RegisterGroups.Known group = require(code);
        String user = user(userName);
        refusePeriods(group, user);
        if (!authorities.authorityExists(group.authority())) {
            authorities.createAuthority(
                    AuthorityType.GROUP,
                    RegisterGroups.code(group.authority()),
                    group.name(),
                    authorities.getDefaultZones());
        }
        if (!known.members(group).contains(user)) {
            authorities.addAuthority(group.authority(), user);
            happenings.tellOfGroup(user, EventType.PUT_IN_GROUP, group.authority());
        }
        return group(group);
    }

    /**
     * Takes a user out of a group.
     *
     * @throws ConflictException if periods of office say who is in it, or no administrator would be left
     */
    public Group remove(String code, String userName) {
        roles.requireAdministrator();
        RegisterGroups.Known group = require(code);
        String user = user(userName);
        refusePeriods(group, user);
        if (!known.members(group).contains(user)) {
            throw new NotFoundException(userName);
        }
        if (group.kind() == GroupKind.ADMINISTRATORS) {
            administrators.requireOthersThan(user, FIELD);
        }
        authorities.removeAuthority(group.authority(), user);
        happenings.tellOfGroup(user, EventType.TAKEN_OUT_OF_GROUP, group.authority());
        return group(group);
    }

    /** A member of a body comes and goes with the periods of office; what was changed here would not last. */
    private void refusePeriods(RegisterGroups.Known group, String user) {
        if (group.kind() == GroupKind.BODY
                && members.of(group.owner(), null).stream().anyMatch(period -> user.equals(period.person()))) {
            throw new ConflictException(FIELD, "group.periods", user, group.name());
        }
    }

    private RegisterGroups.Known require(String code) {
        return known.all().stream()
                .filter(group -> RegisterGroups.code(group.authority()).equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(code));
    }

    private String user(String userName) {
        String user = persons.getUserIdentifier(userName);
        if (user == null) {
            throw new NotFoundException(userName);
        }
        return user;
    }

    private Group group(RegisterGroups.Known group) {
        return new Group(RegisterGroups.code(group.authority()), group.kind(), group.name(), known.members(group));
    }
}
