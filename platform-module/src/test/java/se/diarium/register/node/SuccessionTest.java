package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.Bodies;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseFilter;
import se.diarium.register.CaseLifecycle;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.CaseSummary;
import se.diarium.register.DiariumModel;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NewCase;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.Responsibility;
import se.diarium.register.listing.CaseCriteria;
import se.diarium.register.listing.CaseSort;
import se.diarium.register.listing.Days;
import se.diarium.register.listing.ListedCase;
import se.diarium.register.listing.RegisterLists;

/** Bodies that have ended, in a region where others took over. */
class SuccessionTest {

    private static final RunningRegister REGISTER = RunningRegister.start(Map.of(
            "diarium.bodies", "classpath:se/diarium/register/node/merged-bodies.yaml", "diarium.delegationOrder", ""));

    private final CaseRegister cases = REGISTER.bean("diarium.caseRegister", CaseRegister.class);

    @AfterAll
    static void stop() {
        REGISTER.close();
    }

    private CaseFile registered(String series, String number) {
        return REGISTER.as(
                RunningRegister.REGISTRAR,
                () -> cases.register(new NewCase(series, "Vårdval", null, null, null, null, null, null, number)));
    }

    private FieldError refused(String series, String number) {
        try {
            registered(series, number);
        } catch (InvalidInputException refusal) {
            return refusal.errors().get(0);
        }
        throw new AssertionError("It was registered");
    }

    @Test
    void nothingNewIsRegisteredInASeriesThatHasEndedAndTheSuccessorIsNamed() {
        assertThat(refused("LS", null))
                .isEqualTo(new FieldError(
                        "series",
                        "body.succeeded",
                        "Landstingsstyrelsen",
                        LocalDate.of(2018, 12, 31),
                        "Regionstyrelsen",
                        "RS"));
        assertThat(refused("PN", null).code()).isEqualTo("body.ended");
    }

    @Test
    void aNumberFromTheTimeOfABodyThatHasEndedIsKeptAndWrittenAsTheBodyWroteIt() {
        CaseFile kept = registered(null, "ls 11-2896");

        assertThat(kept.designation()).isEqualTo("LS11/02896");
        assertThat(refused(null, "LS19/00001").field()).isEqualTo("diarienummer");
    }

    @Test
    void aNumberWithoutItsSeriesIsReadWhereItCanBeOfOneBodyOnly() {
        assertThat(registered(null, "2016-00012").diarienummer().series()).isEqualTo("KF");
        assertThat(registered("LS", "12/00077").designation()).isEqualTo("LS12/00077");
        assertThat(refused(null, "77/2016").code()).isEqualTo("diarienummer.unreadable");
    }

    @Test
    void anOpenCaseIsTheSuccessorsUnderTheNumberItHas() {
        CaseFile open = registered(null, "LS15/00003");

        assertThat(open.body()).isEqualTo("RS");
        assertThat(open.diarienummer().series()).isEqualTo("LS");
    }

    @Test
    void aCaseStaysWithTheBodyThatClosedIt() {
        CaseFile early = registered(null, "LS15/00004");
        CaseFile late = registered(null, "LS15/00005");
        close(early, LocalDate.of(2018, 12, 31));
        close(late, LocalDate.of(2019, 1, 1));

        assertThat(read(early).body()).isEqualTo("LS");
        assertThat(read(late).body()).isEqualTo("RS");
    }

    @Test
    void theCasesOfABodyAreThoseItIsResponsibleForAndThoseItSettled() {
        CaseFile open = registered(null, "LS15/00011");
        CaseFile own = registered("RS", null);
        CaseFile early = registered(null, "LS15/00012");
        CaseFile late = registered(null, "LS15/00013");
        CaseFile voided = registered(null, "LS15/00014");
        close(early, LocalDate.of(2018, 12, 31));
        close(late, LocalDate.of(2019, 1, 1));
        REGISTER.as(RunningRegister.REGISTRAR, () -> REGISTER.bean("diarium.caseLifecycle", CaseLifecycle.class)
                .voidCase(voided.diarienummer(), "Dubblett"));

        assertThat(of("RS"))
                .contains(open.id(), own.id(), late.id(), voided.id())
                .doesNotContain(early.id());
        assertThat(of("LS")).contains(early.id()).doesNotContain(open.id(), own.id(), late.id(), voided.id());
        assertThat(listed("RS")).containsExactlyInAnyOrderElementsOf(of("RS"));
        assertThat(listed("LS")).containsExactlyInAnyOrderElementsOf(of("LS"));
        assertThat(of("PN")).isEmpty();
    }

    private static Responsibility responsible(String body) {
        return REGISTER.bean("diarium.bodies", Bodies.class)
                .responsibility(
                        body,
                        REGISTER.bean("diarium.calendar", RegisterCalendar.class)
                                .today());
    }

    private List<String> of(String body) {
        CaseFilter filter = new CaseFilter(null, null, null, null, null, null, responsible(body));
        return REGISTER.as(RunningRegister.REGISTRAR, () -> cases.list(filter, 0, 500).cases().stream()
                .map(CaseSummary::id)
                .toList());
    }

    private static List<String> listed(String body) {
        CaseCriteria criteria = new CaseCriteria(
                Days.ALL, Days.ALL, Days.ALL, Set.of(), responsible(body), Set.of(), null, false, null, null, null);
        return REGISTER.as(RunningRegister.REGISTRAR, () -> REGISTER
                .bean("diarium.registerLists", RegisterLists.class)
                .cases(criteria, CaseSort.NUMBER, true, null, 500)
                .rows()
                .stream()
                .map(ListedCase::nodeId)
                .toList());
    }

    /** As an import would: closed on a day long ago. */
    private void close(CaseFile file, LocalDate day) {
        REGISTER.asSystem(() -> {
            NodeRef node = Nodes.ref(file.id());
            RegisterCalendar calendar = REGISTER.bean("diarium.calendar", RegisterCalendar.class);
            Sanction.run(() -> REGISTER.bean("NodeService", NodeService.class)
                    .addProperties(
                            node,
                            Map.of(
                                    DiariumModel.PROP_STATUS,
                                    CaseStatus.CLOSED.name(),
                                    DiariumModel.PROP_CLOSED,
                                    calendar.store(day))));
            return null;
        });
    }

    private CaseFile read(CaseFile file) {
        return REGISTER.as(RunningRegister.REGISTRAR, () -> cases.get(file.diarienummer()));
    }

    @Test
    void nothingIsPutBeforeABodyThatHasEnded() {
        CaseFile open = registered(null, "LS15/00006");

        assertThatThrownBy(
                        () -> REGISTER.as(RunningRegister.REGISTRAR, () -> cases.sendToBody(open.diarienummer(), "LS")))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.errors().get(0).code()).isEqualTo("body.succeeded"));
        assertThat(read(open).status()).isEqualTo(CaseStatus.REGISTERED);
    }

    @Test
    void theSuccessorsOwnSeriesGoesOn() {
        assertThat(registered("RS", null).body()).isEqualTo("RS");
    }
}
