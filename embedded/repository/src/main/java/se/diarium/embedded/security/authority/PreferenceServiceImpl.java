package se.diarium.embedded.security.authority;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.preference.PreferenceService;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Preferences as JSON in a property of the person, as the platform keeps them. */
public final class PreferenceServiceImpl implements PreferenceService {

    private static final QName ASPECT = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "preferences");
    private static final QName VALUES = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "preferenceValues");

    private final NodeService nodes;
    private final ContentService contents;
    private final PersonService people;
    private final AuthorityService authorities;
    private final ObjectMapper json = new ObjectMapper();

    /** The services without permission checks. */
    public PreferenceServiceImpl(
            NodeService nodes, ContentService contents, PersonService people, AuthorityService authorities) {
        this.nodes = nodes;
        this.contents = contents;
        this.people = people;
        this.authorities = authorities;
    }

    @Override
    public Serializable getPreference(String userName, String preferenceName) {
        JsonNode value = read(allowedPerson(userName)).get(preferenceName);
        return value == null ? null : value.asText();
    }

    @Override
    public void setPreferences(String userName, Map<String, Serializable> preferences) {
        NodeRef person = allowedPerson(userName);
        ObjectNode all = read(person);
        preferences.forEach((name, value) -> all.put(name, String.valueOf(value)));
        if (!nodes.hasAspect(person, ASPECT)) {
            nodes.addAspect(person, ASPECT, Map.of());
        }
        ContentWriter writer = contents.getWriter(person, VALUES, true);
        writer.setMimetype("text/plain");
        writer.setEncoding("UTF-8");
        writer.putContent(all.toString());
    }

    private NodeRef allowedPerson(String userName) {
        NodeRef person = people.getPerson(userName);
        String current = AuthenticationUtil.getFullyAuthenticatedUser();
        boolean allowed = AuthenticationUtil.isRunAsUserTheSystemUser()
                || userName.equals(current)
                || current != null && authorities.isAdminAuthority(current);
        if (!allowed) {
            throw new AccessDeniedException("Not one who may see the preferences of " + userName);
        }
        return person;
    }

    private ObjectNode read(NodeRef person) {
        ContentReader reader = contents.getReader(person, VALUES);
        try {
            return reader == null || !reader.exists()
                    ? json.createObjectNode()
                    : (ObjectNode) json.readTree(reader.getContentString());
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The preferences of " + person + " are no JSON", damaged);
        }
    }
}
