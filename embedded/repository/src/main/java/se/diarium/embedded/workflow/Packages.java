package se.diarium.embedded.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.workflow.WorkflowException;
import org.alfresco.service.cmr.workflow.WorkflowInstance;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.alfresco.util.GUID;

/**
 * The packages of processes: folders that hold what a process is about. Those of the system's own are under
 * {@code /sys:system/sys:workflow/cm:packages}, open to everyone.
 */
final class Packages {
    private static final QName WORKFLOW = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "workflow");
    private static final QName PACKAGES = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "packages");
    private static final QName SYSTEM = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, "system");

    private final NodeService nodes;
    private final NodeService guardedNodes;
    private final PermissionService permissions;

    /**
     * @param nodes without permission checks, for the packages themselves
     * @param guardedNodes with them, for what the packages hold
     */
    Packages(NodeService nodes, NodeService guardedNodes, PermissionService permissions) {
        this.nodes = nodes;
        this.guardedNodes = guardedNodes;
        this.permissions = permissions;
    }

    NodeRef create(NodeRef container) {
        if (container != null && nodes.hasAspect(container, WorkflowModel.ASPECT_WORKFLOW_PACKAGE)) {
            throw new WorkflowException("Container '" + container + "' is already a workflow package.");
        }
        var folder = container == null ? createFolder() : container;
        nodes.addAspect(
                folder,
                WorkflowModel.ASPECT_WORKFLOW_PACKAGE,
                Map.of(WorkflowModel.PROP_IS_SYSTEM_PACKAGE, container == null));
        return folder;
    }

    /** Notes on the package which process it belongs to. */
    void assign(WorkflowInstance instance) {
        var folder = instance.getWorkflowPackage();
        if (folder == null) {
            return;
        }
        var other = nodes.getProperty(folder, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID);
        if (instance.getId().equals(other)) {
            return;
        }
        if (other != null) {
            throw new WorkflowException(
                    "Package " + folder + " cannot belong to " + instance.getId() + ": it belongs to " + other);
        }
        if (!nodes.hasAspect(folder, WorkflowModel.ASPECT_WORKFLOW_PACKAGE)) {
            create(folder);
        }
        var definition = instance.getDefinition();
        nodes.setProperty(folder, WorkflowModel.PROP_WORKFLOW_DEFINITION_ID, definition.getId());
        nodes.setProperty(folder, WorkflowModel.PROP_WORKFLOW_DEFINITION_NAME, definition.getName());
        nodes.setProperty(folder, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID, instance.getId());
    }

    /** Deletes a package of the system's own; a folder from outside only ceases to be a package. */
    void delete(NodeRef folder) {
        if (folder == null
                || !nodes.exists(folder)
                || !nodes.hasAspect(folder, WorkflowModel.ASPECT_WORKFLOW_PACKAGE)) {
            return;
        }
        if (Boolean.TRUE.equals(nodes.getProperty(folder, WorkflowModel.PROP_IS_SYSTEM_PACKAGE))) {
            nodes.deleteNode(folder);
        } else {
            nodes.removeAspect(folder, WorkflowModel.ASPECT_WORKFLOW_PACKAGE);
        }
    }

    List<NodeRef> contents(NodeRef folder) {
        var contents = new ArrayList<NodeRef>();
        for (ChildAssociationRef child : guardedNodes.getChildAssocs(folder)) {
            var type = child.getTypeQName();
            if (ContentModel.ASSOC_CONTAINS.equals(type) || WorkflowModel.ASSOC_PACKAGE_CONTAINS.equals(type)) {
                contents.add(child.getChildRef());
            }
        }
        return contents;
    }

    /** The ids of the processes whose packages hold the node. */
    List<String> processesOf(NodeRef item) {
        var processes = new ArrayList<String>();
        if (!nodes.exists(item)) {
            return processes;
        }
        for (ChildAssociationRef parent : nodes.getParentAssocs(item)) {
            var folder = parent.getParentRef();
            if (folder != null && nodes.hasAspect(folder, WorkflowModel.ASPECT_WORKFLOW_PACKAGE)) {
                var process = nodes.getProperty(folder, WorkflowModel.PROP_WORKFLOW_INSTANCE_ID);
                if (process != null) {
                    processes.add(process.toString());
                }
            }
        }
        return processes;
    }

    /** Where the system's own packages are; made at the first start, before two could make it at once. */
    NodeRef container() {
        var root = nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        var system = child(root, ContentModel.ASSOC_CHILDREN, SYSTEM, ContentModel.TYPE_CONTAINER);
        var workflow = child(system, ContentModel.ASSOC_CHILDREN, WORKFLOW, ContentModel.TYPE_CONTAINER);
        return child(workflow, ContentModel.ASSOC_CHILDREN, PACKAGES, ContentModel.TYPE_SYSTEM_FOLDER);
    }

    private NodeRef createFolder() {
        var packages = container();
        var name = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "pkg_" + GUID.generate());
        var folder = nodes.createNode(packages, ContentModel.ASSOC_CONTAINS, name, WorkflowModel.TYPE_PACKAGE)
                .getChildRef();
        permissions.setPermission(folder, PermissionService.ALL_AUTHORITIES, PermissionService.ALL_PERMISSIONS, true);
        return folder;
    }

    private NodeRef child(NodeRef parent, QName association, QName name, QName type) {
        var found = nodes.getChildAssocs(parent, RegexQNamePattern.MATCH_ALL, name);
        return found.isEmpty()
                ? nodes.createNode(parent, association, name, type).getChildRef()
                : found.get(0).getChildRef();
    }
}
