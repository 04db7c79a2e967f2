package se.diarium.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.MeetingInput;
import se.diarium.decision.meeting.Meetings;
import se.diarium.decision.route.RouteStep;
import se.diarium.decision.route.StepKind;
import se.diarium.register.DiariumModel;
import se.diarium.register.Outcome;
import se.diarium.register.node.Nodes;

/** What the secretary records of a body whose meetings are not kept here is as whole as what its meeting would have written. */
class RecordedConsiderationTest {
    private static final LocalDate TODAY = LocalDate.now();

    private final RunningRegister register = RunningRegister.shared();
    private final NodeService nodes = register.bean("NodeService", NodeService.class);
    private final Preparing preparing = new Preparing(register, "Ny patientinformation", "Information");

    @Test
    void itHoldsTheProposalTheStateAndTheOutcome() {
        decide("HSN");

        var consideration = consideration();

        assertThat(consideration)
                .containsEntry(DiariumModel.PROP_PROPOSAL, "Antas")
                .containsEntry(DiariumModel.PROP_CONSIDERATION_STATE, "DECIDED")
                .containsEntry(DiariumModel.PROP_OUTCOME, "APPROVED");
    }

    @Test
    void itTellsTheMeetingOfTheBodyOnThatDay() {
        var meeting = register.as(RunningRegister.SECRETARY, () -> register.bean("diarium.meetings", Meetings.class)
                .plan(new MeetingInput("PN", TODAY, null, null, null)));

        decide("PN");

        assertThat(meetings()).containsExactly(meeting.id());
    }

    @Test
    void itTellsNoMeetingWhereNoneIsKnown() {
        decide("RUN");

        assertThat(meetings()).isEmpty();
    }

    private void decide(String body) {
        preparing.ask(RouteStep.of(StepKind.MANAGER));
        preparing.complete(RunningRegister.MANAGER, "approve");
        var paragraph = Long.toString(10_000 + System.nanoTime() % 80_000);
        register.as(
                RunningRegister.SECRETARY,
                () -> preparing.process.complete(
                        preparing.task(RunningRegister.SECRETARY).id(),
                        new TaskCompletion(
                                Outcome.APPROVED.name(), null, null, body, TODAY, paragraph, "Så beslutades")));
    }

    private Map<QName, Serializable> consideration() {
        return register.asSystem(() -> nodes.getProperties(node()));
    }

    private NodeRef node() {
        return nodes.getChildAssocs(
                        Nodes.ref(preparing.file.id()), DiariumModel.ASSOC_CONSIDERATIONS, RegexQNamePattern.MATCH_ALL)
                .get(0)
                .getChildRef();
    }

    private List<String> meetings() {
        return register.asSystem(() -> nodes.getTargetAssocs(node(), DiariumModel.ASSOC_CONSIDERED_IN)).stream()
                .map(AssociationRef::getTargetRef)
                .map(NodeRef::getId)
                .toList();
    }
}
