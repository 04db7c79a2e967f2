package se.diarium.register.node;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import se.diarium.register.DiariumGroups;

/** Those who work with cases: whom a case, a deadline or a task can be given to. Called inside a transaction. */
public class CaseWorkers {

    private static final Set<String> GROUPS = Set.of(
            DiariumGroups.REGISTRARS,
            DiariumGroups.HANDLERS,
            DiariumGroups.SECRETARIES,
            DiariumGroups.MANAGERS,
            DiariumGroups.DIRECTORS);

    private final AuthorityService authorities;
    private final PersonService persons;
    private final PersonNames names;

    CaseWorkers(AuthorityService authorities, PersonService persons, PersonNames names) {
        this.authorities = authorities;
        this.persons = persons;
        this.names = names;
    }

    /** Somebody who works with cases. */
    public record Worker(String user, String name) {}

    /**
     * By their names.
     *
     * @throws AccessDeniedException if the caller is none of them
     */
    public List<Worker> all() {
        if (!authorities.hasAdminAuthority()
                && authorities.getAuthorities().stream().noneMatch(GROUPS::contains)) {
            throw new AccessDeniedException("Does not work with cases");
        }
        return AuthenticationUtil.runAsSystem(() -> GROUPS.stream()
                .flatMap(this::members)
                .distinct()
                .filter(user -> persons.personExists(user) && persons.isEnabled(user))
                .map(user -> new Worker(user, names.of(user)))
                .sorted(Comparator.comparing(Worker::name, Collator.getInstance(Locale.forLanguageTag("sv")))
                        .thenComparing(Worker::user))
                .toList());
    }

    private Stream<String> members(String group) {
        return authorities.authorityExists(group)
                ? authorities.getContainedAuthorities(AuthorityType.USER, group, false).stream()
                : Stream.empty();
    }
}
