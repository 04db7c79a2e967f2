package se.diarium.embedded.workflow;

import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;

/** People and groups: their names, which the engine keeps, and their nodes, which everybody else does. */
final class Authorities {
    private final NodeService nodes;
    private final PersonService people;
    private final AuthorityService authorities;

    Authorities(NodeService nodes, PersonService people, AuthorityService authorities) {
        this.nodes = nodes;
        this.people = people;
        this.authorities = authorities;
    }

    Optional<NodeRef> node(String authority) {
        if (authority == null) {
            return Optional.empty();
        }
        if (!isUser(authority)) {
            return Optional.ofNullable(authorities.getAuthorityNodeRef(authority));
        }
        return people.personExists(authority) ? Optional.of(people.getPerson(authority)) : Optional.empty();
    }

    /** The name of a person or group, null when the node is neither. */
    String name(NodeRef node) {
        var user = nodes.getProperty(node, ContentModel.PROP_USERNAME);
        var name = user == null ? nodes.getProperty(node, ContentModel.PROP_AUTHORITY_NAME) : user;
        return name == null ? null : name.toString();
    }

    static boolean isUser(String authority) {
        var type = AuthorityType.getAuthorityType(authority);
        return type == AuthorityType.USER || type == AuthorityType.ADMIN || type == AuthorityType.GUEST;
    }
}
