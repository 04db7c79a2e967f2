package se.diarium.register.node;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;

/**
 * What users are called by people. Everybody who works with the register may know who handles a case, so it is read as the system.
 * Called inside a transaction.
 */
public class PersonNames {

    private final PersonService persons;
    private final NodeService nodes;

    public PersonNames(PersonService persons, NodeService nodes) {
        this.persons = persons;
        this.nodes = nodes;
    }

    /** The first and last name of a user; the name it logs in with where it has none, or is no longer there. */
    public String of(String userName) {
        if (userName == null || userName.equals(AuthenticationUtil.getSystemUserName())) {
            return userName;
        }
        return AuthenticationUtil.runAsSystem(() -> {
            NodeRef person = persons.getPersonOrNull(userName);
            return person == null ? userName : called(userName, nodes.getProperties(person));
        });
    }

    private static String called(String userName, Map<QName, Serializable> person) {
        String name = Stream.of(ContentModel.PROP_FIRSTNAME, ContentModel.PROP_LASTNAME)
                .map(person::get)
                .filter(Objects::nonNull)
                .map(part -> part.toString().strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? userName : name;
    }
}
