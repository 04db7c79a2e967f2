package se.diarium.register.node;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import se.diarium.RunningRegister;

/** A way to nodes past the register: the services that Share, CMIS and the API of the platform use. */
final class OtherDoor {

    /** The administrator of the platform, who has no rights beyond the rules of the register. */
    static final String ADMIN = "admin";

    private final RunningRegister register;
    private final NodeService nodes;
    private final ContentService contents;

    OtherDoor(RunningRegister register) {
        this.register = register;
        this.nodes = register.bean("NodeService", NodeService.class);
        this.contents = register.bean("ContentService", ContentService.class);
    }

    NodeRef make(NodeRef parent, String name, QName type, Map<QName, Serializable> properties) {
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.put(ContentModel.PROP_NAME, name);
        return nodes.createNode(
                        parent,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name),
                        type,
                        all)
                .getChildRef();
    }

    void write(NodeRef record, String text) {
        ContentWriter writer = contents.getWriter(record, ContentModel.PROP_CONTENT, true);
        writer.setMimetype("text/plain");
        writer.setEncoding("UTF-8");
        writer.putContent(text);
    }

    /** The folder of a series. */
    NodeRef series(String code) {
        return register.asSystem(
                () -> register.bean("diarium.folders", RegisterFolders.class).series(code));
    }

    NodeRef companyHome() {
        return register.bean("repositoryHelper", Repository.class).getCompanyHome();
    }
}
