package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Function;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.Decision;
import se.diarium.register.DiariumModel;
import se.diarium.register.NewCase;
import se.diarium.register.Outcome;

/** The platform lets whoever makes a node do anything with it; nothing in the register is anybody's own. */
class OwnershipTest {

    private final RunningRegister register = RunningRegister.shared();
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final NodeService nodes = register.bean("NodeService", NodeService.class);
    private final PermissionService permissions = register.bean("PermissionService", PermissionService.class);

    private CaseFile theFirstOfAYear(int year) {
        return register.as(
                RunningRegister.REGISTRAR,
                () -> cases.register(new NewCase(
                        "PN", "Årets första", null, null, null, null, LocalDate.of(year, 1, 2), null, null)));
    }

    private AccessStatus mayHandOutRights(CaseFile file, Function<NodeRef, NodeRef> place) {
        NodeRef node = register.asSystem(() -> place.apply(Nodes.ref(file.id())));
        return register.as(
                RunningRegister.REGISTRAR, () -> permissions.hasPermission(node, PermissionService.CHANGE_PERMISSIONS));
    }

    @Test
    void whoRegistersTheFirstCaseOfAYearDoesNotOwnItsFolder() {
        CaseFile file = theFirstOfAYear(1998);

        assertThat(mayHandOutRights(
                        file, caseRef -> nodes.getPrimaryParent(caseRef).getParentRef()))
                .isEqualTo(AccessStatus.DENIED);
    }

    @Test
    void whoRegistersACaseDoesNotOwnIt() {
        assertThat(mayHandOutRights(theFirstOfAYear(1999), caseRef -> caseRef)).isEqualTo(AccessStatus.DENIED);
    }

    @Test
    void whoRecordsADecisionDoesNotOwnIt() {
        CaseFile file = theFirstOfAYear(1997);
        register.as(
                RunningRegister.REGISTRAR,
                () -> cases.recordDecision(
                        file.diarienummer(),
                        null,
                        new Decision("PN", LocalDate.of(1997, 3, 4), "12", "Godkänns.", Outcome.APPROVED)));

        assertThat(mayHandOutRights(file, caseRef -> nodes.getChildAssocs(
                                caseRef, DiariumModel.ASSOC_CONSIDERATIONS, RegexQNamePattern.MATCH_ALL)
                        .get(0)
                        .getChildRef()))
                .isEqualTo(AccessStatus.DENIED);
    }
}
