package se.diarium.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import se.diarium.RunningRegister;
import se.diarium.decision.route.CaseRoutes;
import se.diarium.decision.route.RouteStep;
import se.diarium.decision.route.StepKind;
import se.diarium.register.CaseFile;
import se.diarium.register.RecordFile;
import se.diarium.register.history.CaseHistory;
import se.diarium.register.history.HistoryEntry;
import se.diarium.register.node.Registering;

/** A case of the handler's with a proposal letter, whose proposal is prepared step by step. */
final class Preparing {
    final CaseFile file;
    final RecordFile letter;
    final DecisionProcess process;
    private final RunningRegister register;

    Preparing(RunningRegister register, String title, String text) {
        this.register = register;
        process = register.bean("diarium.decisionProcess", DecisionProcess.class);
        var registering = new Registering(register);
        file = registering.aCase(title);
        letter = registering.aRecord(file.diarienummer(), "Tjänsteskrivelse", text);
    }

    /** Asks somebody to answer a consultation within 30 days. */
    void consult(String who) {
        ask(new RouteStep(StepKind.CONSULTATION, null, List.of(who), false, 30));
    }

    /** Proposes with these steps before the body. */
    void ask(RouteStep... asked) {
        var steps = new ArrayList<>(List.of(asked));
        steps.add(RouteStep.of(StepKind.BODY));
        register.as(RunningRegister.MANAGER, () -> register.bean("diarium.caseRoutes", CaseRoutes.class)
                .change(file.diarienummer(), steps, "Bereds så"));
        register.as(
                RunningRegister.HANDLER,
                () -> process.start(file.diarienummer(), new ProposalInput("HSN", "Antas", letter.id(), null)));
    }

    void complete(String user, String outcome) {
        complete(user, outcome, null);
    }

    void complete(String user, String outcome, String comment) {
        register.as(
                user,
                () -> process.complete(
                        task(user).id(), new TaskCompletion(outcome, comment, null, null, null, null, null)));
    }

    TaskView task(String user) {
        return register.as(user, () -> process.tasks(0, 1000)).tasks().stream()
                .filter(task -> task.diarienummer().equals(file.designation()))
                .findFirst()
                .orElseThrow();
    }

    /** What the history of the case tells, latest first. */
    List<HistoryEntry> history() {
        return register.as(RunningRegister.HANDLER, () -> register.bean("diarium.caseHistory", CaseHistory.class)
                        .of(file.diarienummer(), 0, 100, Locale.ENGLISH))
                .entries();
    }

    boolean reads(String user, String nodeId) {
        return may(user, nodeId, PermissionService.READ);
    }

    boolean may(String user, String nodeId, String permission) {
        var node = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, nodeId);
        return register.as(user, () -> register.bean("PermissionService", PermissionService.class)
                        .hasPermission(node, permission))
                == AccessStatus.ALLOWED;
    }
}
