package se.diarium.register.node;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import se.diarium.register.Caller;
import se.diarium.register.DiariumGroups;
import se.diarium.register.Role;

/** Tells callers what they are to the register. Called inside a transaction. */
public class Callers {

    private final AuthorityService authorities;
    private final PersonNames names;

    Callers(AuthorityService authorities, PersonNames names) {
        this.authorities = authorities;
        this.names = names;
    }

    public Caller current() {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        Set<String> mine = authorities.getAuthorities();
        String members = DiariumGroups.members("");
        List<String> bodies = mine.stream()
                .filter(group -> group.startsWith(members))
                .map(group -> group.substring(members.length()))
                .sorted()
                .toList();
        Predicate<Role> has = role -> switch (role) {
            case ADMINISTRATOR -> authorities.hasAdminAuthority();
            case LEDAMOT -> !bodies.isEmpty();
            default -> mine.contains(RoleGroups.of(role));
        };
        return new Caller(
                user, names.of(user), Stream.of(Role.values()).filter(has).toList(), bodies);
    }
}
