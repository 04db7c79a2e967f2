package se.diarium.embedded.workflow;

import java.util.Map;
import org.activiti.engine.delegate.DelegateExecution;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.workflow.activiti.BaseJavaDelegate;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Makes a node of the subject of a review, and fails when that is "fail". */
final class NoteDelegate extends BaseJavaDelegate {
    private final NodeService nodes;
    private final Repository repository;

    NoteDelegate(NodeService nodes, Repository repository) {
        this.nodes = nodes;
        this.repository = repository;
    }

    @Override
    protected String getName() {
        return "reviewNote";
    }

    @Override
    public void execute(DelegateExecution execution) {
        var subject = (String) execution.getVariable("rev_subject");
        nodes.createNode(
                repository.getCompanyHome(),
                ContentModel.ASSOC_CONTAINS,
                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, subject),
                ContentModel.TYPE_FOLDER,
                Map.of(ContentModel.PROP_NAME, subject));
        if ("fail".equals(subject)) {
            throw new IllegalStateException("It was to fail");
        }
    }
}
