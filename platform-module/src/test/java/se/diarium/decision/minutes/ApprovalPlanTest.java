package se.diarium.decision.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.diarium.decision.meeting.Attendance;
import se.diarium.decision.meeting.Presence;
import se.diarium.decision.member.MemberRole;
import se.diarium.decision.member.Membership;

class ApprovalPlanTest {

    private static final Membership CHAIR = member("chair", MemberRole.CHAIR);
    private static final Membership VICE = member("vice", MemberRole.VICE_CHAIR);
    private static final Membership ANNA = member("anna", MemberRole.MEMBER);
    private static final Membership BO = member("bo", MemberRole.MEMBER);
    private static final Membership SUBSTITUTE = member("substitute", MemberRole.SUBSTITUTE);
    private static final List<Membership> ALL = List.of(ANNA, BO, SUBSTITUTE, VICE, CHAIR);

    private static Membership member(String id, MemberRole role) {
        return new Membership(id, "RS", id, id, null, role, 1, LocalDate.of(2020, 1, 1), null);
    }

    private static MinutesItem item(int order, String... biased) {
        return new MinutesItem("item" + order, order, order, null, Set.of(biased));
    }

    private static Attendance present(Membership member) {
        return new Attendance(member.id(), Presence.PRESENT, null, null);
    }

    private static ApprovalPlan plan(
            List<Attendance> attendances, Map<String, Boolean> appointed, MinutesItem... items) {
        return new ApprovalPlan(ALL, attendances, appointed, List.of(items));
    }

    @Test
    void theChairAndThoseAppointedApprove() {
        ApprovalPlan plan = plan(
                List.of(present(CHAIR), present(VICE), present(ANNA), present(BO)), Map.of("anna", false), item(1));

        assertThat(plan.approvers(item(1))).containsExactly("chair", "anna");
        assertThat(plan.isCovered(item(1))).isTrue();
    }

    @Test
    void atWhatTheChairStoodAsideTheViceChairPresidedAndApproves() {
        MinutesItem biased = item(2, "chair");
        ApprovalPlan plan =
                plan(List.of(present(CHAIR), present(VICE), present(ANNA)), Map.of("anna", false), item(1), biased);

        assertThat(plan.approvers(biased)).containsExactly("vice", "anna");
        assertThat(plan.of("chair")).containsExactly(item(1));
    }

    @Test
    void whoeverStoodAsideOrWasNotThereDoesNotApproveThatParagraph() {
        Attendance left = new Attendance("anna", Presence.LEFT, 2, null);
        ApprovalPlan plan = plan(
                List.of(present(CHAIR), left, present(BO)),
                Map.of("anna", false, "bo", false),
                item(1, "bo"),
                item(2),
                item(3, "bo"));

        assertThat(plan.approvers(item(1, "bo"))).containsExactly("chair", "anna");
        assertThat(plan.approvers(item(2))).containsExactly("chair", "bo");
        assertThat(plan.isCovered(item(3, "bo"))).isFalse();
    }

    @Test
    void aSubstituteApprovesOnlyWhereServing() {
        Attendance serving = new Attendance("substitute", Presence.PRESENT, null, "bo");

        assertThat(plan(List.of(serving), Map.of(), item(1)).tookPart(SUBSTITUTE))
                .isTrue();
        assertThat(plan(List.of(present(SUBSTITUTE)), Map.of(), item(1)).tookPart(SUBSTITUTE))
                .isFalse();
    }

    @Test
    void whereNoChairWasThereWhomTheBodyElectedPresided() {
        ApprovalPlan plan = plan(List.of(present(ANNA), present(BO)), Map.of("anna", false, "bo", true), item(1));

        assertThat(plan.presiding(item(1))).contains("bo");
        assertThat(plan.approvers(item(1))).containsExactly("bo", "anna");
    }
}
