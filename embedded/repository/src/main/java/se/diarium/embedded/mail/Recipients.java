package se.diarium.embedded.mail;

import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.action.executer.MailActionExecuter;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;

/** The addresses a mail goes to: {@code to} is one, {@code to_many} names people and groups. */
public final class Recipients {
    private final NodeService nodes;
    private final PersonService people;
    private final AuthorityService authorities;

    /** The services without permission checks: who may ask for a mail need not be allowed to read addresses. */
    public Recipients(NodeService nodes, PersonService people, AuthorityService authorities) {
        this.nodes = nodes;
        this.people = people;
        this.authorities = authorities;
    }

    Set<String> of(Action mail) {
        if (mail.getParameterValue(MailActionExecuter.PARAM_TO) instanceof String to && !to.isBlank()) {
            return Set.of(to);
        }
        var addresses = new LinkedHashSet<String>();
        for (var authority : many(mail.getParameterValue(MailActionExecuter.PARAM_TO_MANY))) {
            var type = AuthorityType.getAuthorityType(authority);
            if (type == AuthorityType.GROUP) {
                authorities
                        .getContainedAuthorities(AuthorityType.USER, authority, false)
                        .forEach(user -> address(user).ifPresent(addresses::add));
            } else {
                address(authority).ifPresent(addresses::add);
            }
        }
        return addresses;
    }

    /** The address of a user; a user name that is an address itself serves where none is known. */
    Optional<String> address(String user) {
        if (people.personExists(user)) {
            if (!people.isEnabled(user)) {
                return Optional.empty();
            }
            if (nodes.getProperty(people.getPerson(user), ContentModel.PROP_EMAIL) instanceof String email
                    && !email.isBlank()) {
                return Optional.of(email);
            }
        }
        return user.contains("@") ? Optional.of(user) : Optional.empty();
    }

    private static List<String> many(Serializable value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(Object::toString).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }
}
