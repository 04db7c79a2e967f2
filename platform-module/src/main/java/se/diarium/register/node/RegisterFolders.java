package se.diarium.register.node;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;
import se.diarium.register.number.Diarienummer;

/**
 * The folders of the register: {@code /Company Home/Diarium/<series>/<year>}. They are found and made as the system,
 * because where things are kept is the register's own matter and nobody's right.
 */
public class RegisterFolders {

    static final String ROOT = "Diarium";
    static final String MEETINGS = "Sammanträden";

    private final Repository repository;
    private final NodeService nodes;

    public RegisterFolders(Repository repository, NodeService nodes) {
        this.repository = repository;
        this.nodes = nodes;
    }

    /** The root of the register. */
    public NodeRef root() {
        return AuthenticationUtil.runAsSystem(() -> folder(repository.getCompanyHome(), ROOT));
    }

    /** The folder of a series; made by the first who asks, which is the module's start for every body it knows. */
    public NodeRef series(String series) {
        return AuthenticationUtil.runAsSystem(() -> folder(folder(repository.getCompanyHome(), ROOT), series));
    }

    /** The folder of a number's year. Call it holding the lock of the number's counter: two must not make it at once. */
    NodeRef year(Diarienummer number) {
        return AuthenticationUtil.runAsSystem(() -> folder(series(number.series()), Integer.toString(number.year())));
    }

    /**
     * The folder of a body's meetings in a year. Call it holding the lock of meetings: two must not make it at once.
     */
    public NodeRef meetings(String body, int year) {
        return AuthenticationUtil.runAsSystem(
                () -> folder(folder(folder(root(), MEETINGS), body), Integer.toString(year)));
    }

    private NodeRef folder(NodeRef parent, String name) {
        NodeRef found = nodes.getChildByName(parent, ContentModel.ASSOC_CONTAINS, name);
        if (found != null) {
            return found;
        }
        return Sanction.call(() -> nodes.createNode(
                        parent,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name),
                        DiariumModel.TYPE_REGISTER_FOLDER,
                        // Whoever asks first would own it otherwise, and could open it to everybody.
                        Map.of(
                                ContentModel.PROP_NAME,
                                name,
                                ContentModel.PROP_OWNER,
                                AuthenticationUtil.getSystemUserName()))
                .getChildRef());
    }
}
