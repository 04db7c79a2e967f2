package se.diarium.embedded.security.permission;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.OwnableService;

/** The owner named on a node, or else its creator. Checks no permissions itself. */
public final class OwnableServiceImpl implements OwnableService {

    private final NodeService nodeService;

    public OwnableServiceImpl(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    @Override
    public String getOwner(NodeRef nodeRef) {
        Serializable owner = nodeService.hasAspect(nodeRef, ContentModel.ASPECT_OWNABLE)
                ? nodeService.getProperty(nodeRef, ContentModel.PROP_OWNER)
                : nodeService.getProperty(nodeRef, ContentModel.PROP_CREATOR);
        return owner == null ? null : owner.toString();
    }

    @Override
    public void setOwner(NodeRef nodeRef, String userName) {
        if (nodeService.hasAspect(nodeRef, ContentModel.ASPECT_OWNABLE)) {
            nodeService.setProperty(nodeRef, ContentModel.PROP_OWNER, userName);
        } else {
            nodeService.addAspect(nodeRef, ContentModel.ASPECT_OWNABLE, Map.of(ContentModel.PROP_OWNER, userName));
        }
    }

    @Override
    public void takeOwnership(NodeRef nodeRef) {
        setOwner(nodeRef, AuthenticationUtil.getRunAsUser());
    }

    @Override
    public boolean hasOwner(NodeRef nodeRef) {
        return getOwner(nodeRef) != null;
    }
}
