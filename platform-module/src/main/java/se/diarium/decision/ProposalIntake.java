package se.diarium.decision;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.workflow.WorkflowService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.CaseAct;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseRevisions;
import se.diarium.register.CaseStatus;
import se.diarium.register.CaseTransition;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumGroups;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotAllowedException;
import se.diarium.register.number.Diarienummer;

/** Takes a proposal in: checks it, starts the process and completes its start task. */
final class ProposalIntake {
    /** What fits the description that the platform shows of a process. */
    private static final int DESCRIPTION_LENGTH = 250;

    private final CaseRegister cases;
    private final DecisionRules rules;
    private final CaseRevisions revisions;
    private final RunningDecisions running;
    private final WorkflowService workflows;
    private final NodeService nodes;
    private final PermissionService permissions;
    private final AuthorityService authorities;

    ProposalIntake(
            CaseRegister cases,
            DecisionRules rules,
            CaseRevisions revisions,
            RunningDecisions running,
            WorkflowService workflows,
            NodeService nodes,
            PermissionService permissions,
            AuthorityService authorities) {
        this.cases = cases;
        this.rules = rules;
        this.revisions = revisions;
        this.running = running;
        this.workflows = workflows;
        this.nodes = nodes;
        this.permissions = permissions;
        this.authorities = authorities;
    }

    /** The id of the process. */
    String start(Diarienummer diarienummer, ProposalInput proposal) {
        // Of two that propose at the same time, the second waits here and then finds the process of the first.
        revisions.hold(diarienummer);
        var caseFile = cases.get(diarienummer);
        requireWritable(caseFile);
        rules.check(proposal);
        requireRecord(caseFile, proposal.recordId());
        requireManager(caseFile, proposal.manager());
        requireNoneRunning(diarienummer);
        prepare(diarienummer, caseFile.status());
        var path = workflows.startWorkflow(definition(), parameters(caseFile, proposal));
        for (var task : workflows.getTasksForWorkflowPath(path.getId())) {
            workflows.endTask(task.getId(), null);
        }
        return path.getInstance().getId();
    }

    private void requireWritable(CaseFile caseFile) {
        if (permissions.hasPermission(node(caseFile.id()), PermissionService.WRITE) != AccessStatus.ALLOWED) {
            throw new NotAllowedException("decision.notYourCase");
        }
        if (caseFile.status().settled()) {
            throw new ConflictException(
                    "status", "case.settled", caseFile.status().name());
        }
    }

    private static void requireRecord(CaseFile caseFile, String recordId) {
        if (recordId == null) {
            return;
        }
        var record = caseFile.records().stream()
                .filter(candidate -> candidate.id().equals(recordId))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("recordId", "record.notInCase", recordId));
        if (record.voided() != null) {
            throw new InvalidInputException("recordId", "record.voided");
        }
    }

    /** Anyone of the managers may approve, unless the case is secret: its matter is told to as few as can be. */
    private void requireManager(CaseFile caseFile, String manager) {
        if (manager == null) {
            if (caseFile.secrecy() != null) {
                throw new InvalidInputException("manager", "manager.requiredWhenSecret");
            }
            return;
        }
        // Whose groups somebody is in is not for everyone to see: the system looks it up and tells only this.
        var groups = AuthenticationUtil.runAsSystem(() -> authorities.getAuthoritiesForUser(manager));
        if (!groups.contains(DiariumGroups.MANAGERS)) {
            throw new InvalidInputException("manager", "manager.unknown", manager);
        }
    }

    private void requireNoneRunning(Diarienummer diarienummer) {
        if (running.in(diarienummer)) {
            throw new ConflictException("diarienummer", "decision.running");
        }
    }

    private void prepare(Diarienummer diarienummer, CaseStatus status) {
        if (CaseTransition.accepted(status, CaseAct.PROCESS).contains(CaseStatus.IN_PREPARATION)) {
            cases.proceed(diarienummer, CaseStatus.IN_PREPARATION);
        }
    }

    private String definition() {
        var definition = workflows.getDefinitionByName(DecisionModel.PROCESS);
        if (definition == null) {
            throw new IllegalStateException("The decision process is not deployed");
        }
        return definition.getId();
    }

    private Map<QName, Serializable> parameters(CaseFile caseFile, ProposalInput proposal) {
        var parameters = new HashMap<QName, Serializable>();
        parameters.put(DecisionModel.PROP_KEY, CaseKey.of(caseFile.diarienummer()));
        parameters.put(DecisionModel.PROP_DIARIENUMMER, caseFile.designation());
        parameters.put(DecisionModel.PROP_CASE_TITLE, shownTitle(caseFile));
        parameters.put(DecisionModel.PROP_BODY, proposal.body());
        parameters.put(DecisionModel.PROP_PROPOSAL, proposal.proposal());
        parameters.put(DecisionModel.PROP_RECORD_ID, emptyIfNone(proposal.recordId()));
        parameters.put(DecisionModel.PROP_MANAGER, emptyIfNone(proposal.manager()));
        parameters.put(DecisionModel.PROP_COMMENT, "");
        var description = (caseFile.designation() + " " + shownTitle(caseFile)).strip();
        parameters.put(
                WorkflowModel.PROP_WORKFLOW_DESCRIPTION,
                description.substring(0, Math.min(description.length(), DESCRIPTION_LENGTH)));
        parameters.put(WorkflowModel.ASSOC_PACKAGE, packageOf(caseFile, proposal.recordId()));
        return parameters;
    }

    /** The title where those see it whose task it is, who may not be allowed to read a secret case. */
    private static String shownTitle(CaseFile caseFile) {
        return caseFile.secrecy() == null ? caseFile.title() : emptyIfNone(caseFile.publicTitle());
    }

    /** What the platform's own task pages show as the matter: the proposal letter, or the case without one. */
    private NodeRef packageOf(CaseFile caseFile, String recordId) {
        var folder = workflows.createPackage(null);
        var item = node(recordId == null ? caseFile.id() : recordId);
        var name = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, item.getId());
        // Belonging to a package changes nothing about a case that the handler could not otherwise change.
        AuthenticationUtil.runAsSystem(() -> nodes.addChild(folder, item, WorkflowModel.ASSOC_PACKAGE_CONTAINS, name));
        return folder;
    }

    private static NodeRef node(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }

    /** A variable must be there for the expressions of the process, even with nothing in it. */
    private static String emptyIfNone(String value) {
        return value == null ? "" : value;
    }
}
