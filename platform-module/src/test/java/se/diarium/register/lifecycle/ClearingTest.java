package se.diarium.register.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import se.diarium.register.CaseAct;
import se.diarium.register.CaseStatus;
import se.diarium.register.ConflictException;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.closing.Clearing;
import se.diarium.register.closing.ClosingCheck;
import se.diarium.register.closing.ClosingRemark;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Roles;
import se.diarium.register.node.StateNodes;
import se.diarium.register.number.Diarienummer;

/** What closing does with those who take part in it. */
class ClearingTest {

    private static final Diarienummer NUMBER = new Diarienummer("RS", 2024, 1);
    private static final NodeRef CASE = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, "case");

    private final CaseReading reading = mock();
    private final StateNodes states = mock();
    private final Clearing clearing = mock();
    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

    @BeforeEach
    void aCaseWithADraft() {
        when(reading.requireCase(NUMBER)).thenReturn(CASE);
        when(clearing.pending(any())).thenReturn(List.of(new Clearing.Item("draft", "Utkast 1")));
        beans.registerSingleton("clearing", clearing);
    }

    private NodeCaseClosing closing() {
        Participants participants = new Participants();
        participants.setBeanFactory(beans);
        participants.afterSingletonsInstantiated();
        return new NodeCaseClosing(reading, states, mock(), participants, mock(Roles.class), mock());
    }

    @Test
    void nothingIsClearedThatNobodyHasConfirmed() {
        assertThatThrownBy(() -> closing().close(NUMBER, false))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.errors())
                        .containsExactly(new FieldError("confirmClearing", "closing.confirmClearing", "1")));
        verify(clearing, never()).clear(any());
    }

    @Test
    void whatWasClearedIsToldInTheHistoryOfTheClosing() {
        closing().close(NUMBER, true);

        InOrder order = inOrder(clearing, states);
        order.verify(clearing).clear(any());
        order.verify(states).change(CASE, CaseAct.CLOSING, CaseStatus.CLOSED, null);
        order.verify(states).explain(CASE, "cleared", "Utkast 1");
    }

    @Test
    void aRuleOfAnotherPackageKeepsTheCaseOpen() {
        ClosingCheck check = file -> List.of(ClosingRemark.blocking("closing.noFile", 3));
        beans.registerSingleton("check", check);

        assertThatThrownBy(() -> closing().close(NUMBER, true)).isInstanceOf(ConflictException.class);
        verify(clearing, never()).clear(any());
    }
}
