package se.diarium.register.node;

import java.text.Collator;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import se.diarium.register.Role;

/** Those who work with cases: whom a case, a deadline or a task can be given to. Called inside a transaction. */
public class CaseWorkers {

    private final AuthorityService authorities;
    private final PersonService persons;
    private final PersonNames names;

    CaseWorkers(AuthorityService authorities, PersonService persons, PersonNames names) {
        this.authorities = authorities;
        this.persons = persons;
        this.names = names;
    }

    /** Somebody who works with cases. */
    public record Worker(String user, String name, List<Role> roles) {}

    /**
     * By their names.
     *
     * @throws AccessDeniedException if the caller is none of them
     */
    public List<Worker> all() {
        if (!authorities.hasAdminAuthority() && !RoleGroups.any(authorities.getAuthorities())) {
            throw new AccessDeniedException("Does not work with cases");
        }
        return AuthenticationUtil.runAsSystem(() -> rolesByUser().entrySet().stream()
                .filter(entry -> persons.personExists(entry.getKey()) && persons.isEnabled(entry.getKey()))
                .map(entry -> new Worker(entry.getKey(), names.of(entry.getKey()), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparing(Worker::name, Collator.getInstance(Locale.forLanguageTag("sv")))
                        .thenComparing(Worker::user))
                .toList());
    }

    private Map<String, Set<Role>> rolesByUser() {
        Map<String, Set<Role>> roles = new HashMap<>();
        RoleGroups.roles().forEach(role -> members(RoleGroups.of(role))
                .forEach(user -> roles.computeIfAbsent(user, each -> EnumSet.noneOf(Role.class))
                        .add(role)));
        return roles;
    }

    private Set<String> members(String group) {
        return authorities.authorityExists(group)
                ? authorities.getContainedAuthorities(AuthorityType.USER, group, false)
                : Set.of();
    }
}
