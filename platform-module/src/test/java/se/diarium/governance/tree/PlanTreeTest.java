package se.diarium.governance.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.diarium.governance.document.Governed;
import se.diarium.governance.document.GovernedDocument;
import se.diarium.governance.document.SampleDocuments;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.model.Years;
import se.diarium.governance.tree.PlanNode.Presence;
import se.diarium.governance.yaml.ModelFile;
import se.diarium.governance.yaml.ShippedModels;

class PlanTreeTest {

    private static final GovernanceModel BLEKINGE = new ModelFile().read(ShippedModels.file("blekinge"));
    private static final Years YEAR = new Years(2025, 2025);
    private static final LocalDate IN_THE_YEAR = LocalDate.of(2025, 3, 1);
    private static final GovernedDocument BUDGET =
            SampleDocuments.decided("budget", "budget", null, new Years(2025, 2027), LocalDate.of(2024, 11, 20));
    private static final GovernedDocument PLAN =
            SampleDocuments.decided("plan-hsn", "verksamhetsplan", "HSN", YEAR, LocalDate.of(2024, 12, 10));

    private static PlanBranch branch(String kind, LocalDate today, GovernedDocument... documents) {
        return PlanTree.of(BLEKINGE, 2025, SampleDocuments.of(documents), today).stream()
                .filter(branch -> branch.kind().code().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static PlanNode node(PlanBranch branch, String of) {
        return branch.nodes().stream()
                .filter(node ->
                        node.documentFor() != null && node.documentFor().code().equals(of))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePlansStandFromTheTopDownBeforeTheReports() {
        List<String> kinds = PlanTree.of(BLEKINGE, 2025, SampleDocuments.of(), IN_THE_YEAR).stream()
                .map(branch -> branch.kind().code())
                .toList();

        assertThat(kinds).containsSubsequence("budget", "verksamhetsplan", "verksamhetsberattelse");
    }

    @Test
    void aPlanStandsBesideWhatItImplementsAndWhatFollowsItUp() {
        GovernedDocument report = SampleDocuments.decided(
                "berattelse-hsn", "verksamhetsberattelse", "HSN", YEAR, LocalDate.of(2026, 2, 10));

        PlanNode plan = node(branch("verksamhetsplan", IN_THE_YEAR, BUDGET, PLAN, report), "HSN");

        assertThat(plan.implementing()).containsExactly(BUDGET);
        assertThat(plan.followedUpBy()).containsExactly(report);
    }

    @Test
    void whatADocumentSaysItselfGoesBeforeTheModel() {
        GovernedDocument other =
                SampleDocuments.decided("other", "budget", null, new Years(2025, 2027), LocalDate.of(2024, 11, 21));
        GovernedDocument plan = SampleDocuments.tied("plan", "verksamhetsplan", "HSN", YEAR, Set.of("other"), Set.of());

        PlanNode node = node(branch("verksamhetsplan", IN_THE_YEAR, BUDGET, other, plan), "HSN");

        assertThat(node.implementing()).containsExactly(other);
    }

    @Test
    void aBoardWhoseTimeHasPassedWithoutAPlanIsAGap() {
        PlanBranch plans = branch("verksamhetsplan", IN_THE_YEAR, BUDGET, PLAN);

        assertThat(node(plans, "TN").presence()).isEqualTo(Presence.MISSING);
        assertThat(plans.gaps()).isEqualTo(4);
    }

    @Test
    void aBoardThatHasTimeLeftIsNone() {
        PlanBranch plans = branch("verksamhetsplan", LocalDate.of(2024, 12, 31), PLAN);

        assertThat(node(plans, "TN").presence()).isEqualTo(Presence.COMING);
        assertThat(plans.gaps()).isZero();
    }

    @Test
    void theReportOnAYearIsDueInTheNext() {
        assertThat(node(branch("verksamhetsberattelse", LocalDate.of(2026, 2, 28)), "HSN")
                        .presence())
                .isEqualTo(Presence.COMING);
        assertThat(node(branch("verksamhetsberattelse", LocalDate.of(2026, 3, 1)), "HSN")
                        .presence())
                .isEqualTo(Presence.MISSING);
    }

    @Test
    void aPlanOfSeveralYearsIsInTheTreeOfEach() {
        Governed governed = SampleDocuments.of(BUDGET);

        assertThat(PlanTree.of(BLEKINGE, 2027, governed, IN_THE_YEAR).get(0).nodes())
                .extracting(PlanNode::document)
                .containsExactly(BUDGET);
    }

    @Test
    void aKindThatTheModelNoLongerHasIsLeftOut() {
        GovernedDocument old = SampleDocuments.decided("old", "gammal-plan", null, YEAR, IN_THE_YEAR);

        assertThat(PlanTree.of(BLEKINGE, 2025, SampleDocuments.of(old), IN_THE_YEAR))
                .flatExtracting(PlanBranch::nodes)
                .extracting(PlanNode::document)
                .doesNotContain(old);
    }
}
