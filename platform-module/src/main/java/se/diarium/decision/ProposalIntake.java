package se.diarium.decision;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.node.Nodes;
import se.diarium.register.number.Diarienummer;

/**
 * Starts the process of a proposal and completes its start task. The process itself checks what it is started with; it is
 * checked here too, because a listener that fails is an error to the engine.
 */
final class ProposalIntake {
    private final ProposalRules rules;
    private final WorkflowService workflows;
    private final NodeService nodes;

    ProposalIntake(ProposalRules rules, WorkflowService workflows, NodeService nodes) {
        this.rules = rules;
        this.workflows = workflows;
        this.nodes = nodes;
    }

    /** The id of the process. */
    String start(Diarienummer diarienummer, ProposalInput proposal) {
        var caseFile = rules.check(diarienummer, proposal, null);
        var matter = workflows.createPackage(null);
        var path = workflows.startWorkflow(definition(), parameters(diarienummer, proposal, matter));
        var shown = proposal.recordId() == null ? caseFile.id() : proposal.recordId();
        show(matter, Nodes.ref(shown));
        for (var task : workflows.getTasksForWorkflowPath(path.getId())) {
            workflows.endTask(task.getId(), null);
        }
        return path.getInstance().getId();
    }

    private String definition() {
        var definition = workflows.getDefinitionByName(DecisionModel.PROCESS);
        if (definition == null) {
            throw new IllegalStateException("The decision process is not deployed");
        }
        return definition.getId();
    }

    private static Map<QName, Serializable> parameters(
            Diarienummer diarienummer, ProposalInput proposal, NodeRef matter) {
        var parameters = new HashMap<QName, Serializable>();
        parameters.put(DecisionModel.PROP_KEY, CaseKey.of(diarienummer));
        parameters.put(DecisionModel.PROP_BODY, proposal.body());
        parameters.put(DecisionModel.PROP_PROPOSAL, proposal.proposal());
        parameters.put(DecisionModel.PROP_RECORD_ID, proposal.recordId());
        parameters.put(DecisionModel.PROP_MANAGER, proposal.manager());
        parameters.put(WorkflowModel.ASSOC_PACKAGE, matter);
        return parameters;
    }

    /** What the platform's own task pages show as the matter: the proposal letter, or the case without one. */
    private void show(NodeRef matter, NodeRef item) {
        var name = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, item.getId());
        // Belonging to a package changes nothing about a case that the handler could not otherwise change.
        AuthenticationUtil.runAsSystem(() -> nodes.addChild(matter, item, WorkflowModel.ASSOC_PACKAGE_CONTAINS, name));
    }
}
