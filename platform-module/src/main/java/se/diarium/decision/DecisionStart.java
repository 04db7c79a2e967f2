package se.diarium.decision;

import org.activiti.engine.RuntimeService;
import org.activiti.engine.delegate.DelegateExecution;
import org.alfresco.repo.workflow.WorkflowModel;
import org.alfresco.repo.workflow.activiti.BaseExecutionListener;
import org.alfresco.service.namespace.QName;
import se.diarium.decision.route.CaseRoutes;
import se.diarium.register.CaseAct;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.CaseTransition;

/**
 * Runs when a process starts, through whichever door: checks the proposal, binds the process to its case, takes the case
 * into preparation, and says of the case what the register says. Known to the process definition as
 * {@code diariumDecisionStart}.
 */
final class DecisionStart extends BaseExecutionListener {
    private static final long serialVersionUID = 1L;
    /** What fits the description that the platform shows of a process. */
    private static final int DESCRIPTION_LENGTH = 250;

    private final transient ProposalRules rules;
    private final transient CaseRegister cases;
    private final transient CaseRoutes routes;
    private final transient RuntimeService processes;

    DecisionStart(ProposalRules rules, CaseRegister cases, CaseRoutes routes, RuntimeService processes) {
        this.rules = rules;
        this.cases = cases;
        this.routes = routes;
        this.processes = processes;
    }

    @Override
    protected String getName() {
        return "diariumDecisionStart";
    }

    @Override
    public void notify(DelegateExecution execution) {
        fillIn(execution);
        DoorRules.run(() -> start(execution));
    }

    private void start(DelegateExecution execution) {
        var variables = new ProcessVariables(execution);
        var diarienummer = CaseKey.given(variables.text(DecisionModel.PROP_KEY));
        var proposal = new ProposalInput(
                variables.text(DecisionModel.PROP_BODY),
                variables.text(DecisionModel.PROP_PROPOSAL),
                variables.text(DecisionModel.PROP_RECORD_ID),
                variables.text(DecisionModel.PROP_MANAGER));
        var caseFile = rules.check(diarienummer, proposal, execution.getProcessInstanceId());
        var route = routes.routeOf(caseFile, proposal.body(), proposal.recordId());
        processes.updateBusinessKey(execution.getProcessInstanceId(), CaseKey.of(diarienummer));
        if (CaseTransition.accepted(caseFile.status(), CaseAct.PROCESS).contains(CaseStatus.IN_PREPARATION)) {
            cases.proceed(diarienummer, CaseStatus.IN_PREPARATION);
        }
        new RoutePlace(execution).begin(route, proposal.body());
        describe(execution, caseFile);
    }

    private static void describe(DelegateExecution execution, CaseFile caseFile) {
        var title = shownTitle(caseFile);
        var description = (caseFile.designation() + " " + title).strip();
        set(execution, DecisionModel.PROP_KEY, CaseKey.of(caseFile.diarienummer()));
        set(execution, DecisionModel.PROP_DIARIENUMMER, caseFile.designation());
        set(execution, DecisionModel.PROP_CASE_TITLE, title);
        execution.setVariable(
                "bpm_" + WorkflowModel.PROP_WORKFLOW_DESCRIPTION.getLocalName(),
                description.substring(0, Math.min(description.length(), DESCRIPTION_LENGTH)));
    }

    /** The title where those see it whose task it is, who may not be allowed to read a secret case. */
    private static String shownTitle(CaseFile caseFile) {
        var title = caseFile.secrecy() == null ? caseFile.title() : caseFile.publicTitle();
        return title == null ? "" : title;
    }

    /** A variable must be there for the expressions of the process, even with nothing in it. */
    private static void fillIn(DelegateExecution execution) {
        var variables = new ProcessVariables(execution);
        for (var property :
                new QName[] {DecisionModel.PROP_RECORD_ID, DecisionModel.PROP_MANAGER, DecisionModel.PROP_COMMENT}) {
            if (variables.text(property) == null) {
                set(execution, property, "");
            }
        }
    }

    private static void set(DelegateExecution execution, QName property, String value) {
        execution.setVariable(DecisionModel.variable(property), value);
    }
}
