package se.diarium.decision.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import se.diarium.Refusals;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.Holding;
import se.diarium.decision.meeting.ItemInput;
import se.diarium.decision.meeting.ItemKind;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.decision.minutes.ApproverInput;
import se.diarium.decision.minutes.Minutes;
import se.diarium.register.CaseFile;
import se.diarium.register.ConflictException;
import se.diarium.register.LegalGround;
import se.diarium.register.RecordFile;
import se.diarium.register.node.Registering;

/** The extracts of the minutes in the cases they are about. Each test has years of its own. */
class ExtractsTest {

    private static final LegalGround GROUND = LegalGround.parse("21:1").orElseThrow();
    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final Agendas agendas = register.bean("diarium.agendas", Agendas.class);
    private final PaperFinder finder = register.bean("diarium.paperFinder", PaperFinder.class);
    private final PaperDesk desk = new PaperDesk();

    @Test
    void everyCaseGetsItsExtractOfTheMinutes() {
        Meeting meeting = desk.planned("HSN", LocalDate.of(2020, 2, 4));
        CaseFile file = registering.aCase("Avtal om ambulans");
        AgendaItem item = desk.put(meeting, file, null, null);
        desk.proceed(meeting, MeetingStatus.SUMMONED);
        desk.decide(meeting, item, "Avtalet godkänns.");
        desk.proceed(meeting, MeetingStatus.HELD, MeetingStatus.MINUTES_APPROVED);

        Paper extract = desk.found(meeting, item, PaperKind.EXTRACT);

        assertThat(desk.record(extract).diarienummer()).isEqualTo(file.diarienummer());
        assertThat(desk.record(extract).kind()).isEqualTo("minutesExtract");
        assertThat(desk.record(extract).title())
                .isEqualTo("Protokollsutdrag Hälso- och sjukvårdsnämnden 2020-02-04 § 4");
        assertThat(desk.pdf(extract)).contains("§ 4 Avtal om ambulans", "Avtalet godkänns.");
    }

    @Test
    void theTextOfASecretItemStandsInItsExtractAloneWhichIsSecretToo() {
        Meeting meeting = desk.planned("HSN", LocalDate.of(2021, 2, 2));
        CaseFile file = registering.aCase("Anna Svenssons journal", GROUND);
        AgendaItem item = register.as(
                RunningRegister.REGISTRAR,
                () -> agendas.add(
                        meeting.key(),
                        new ItemInput(
                                ItemKind.CASE, "Annas journal", file.diarienummer(), null, "Anna får sin journal.")));
        desk.proceed(meeting, MeetingStatus.SUMMONED);
        desk.decide(meeting, item, "Anna Svensson får rätt.");
        desk.proceed(meeting, MeetingStatus.HELD, MeetingStatus.MINUTES_APPROVED, MeetingStatus.ANNOUNCED);
        Paper bundle = desk.make(meeting, PaperKind.BUNDLE);

        for (PaperKind kind : List.of(PaperKind.SUMMONS, PaperKind.MINUTES, PaperKind.NOTICE)) {
            Paper paper = desk.found(meeting, null, kind);
            assertThat(desk.pdf(paper))
                    .as(kind.name())
                    .contains(file.designation())
                    .doesNotContain("Anna");
            assertThat(desk.docx(paper)).as(kind.name()).doesNotContain("Anna");
        }
        assertThat(desk.pdf(bundle))
                .contains("Ärende som omfattas av sekretess")
                .doesNotContain("Anna");
        Paper extract = desk.found(meeting, item, PaperKind.EXTRACT);
        assertThat(desk.pdf(extract)).contains("Anna Svensson får rätt.");
        assertThat(desk.record(extract).secrecy()).isEqualTo(GROUND);
        assertThat(desk.record(extract).publicTitle()).isNull();
    }

    @Test
    void aDecidedCaseIsNotClosedBeforeItHasItsExtract() {
        Meeting meeting = desk.planned("HSN", LocalDate.of(2005, 2, 8));
        CaseFile file = registering.aCase("Avslutas för tidigt");
        AgendaItem item = desk.put(meeting, file, null, null);
        desk.proceed(meeting, MeetingStatus.SUMMONED);
        desk.decide(meeting, item, "Bifall.");
        desk.proceed(meeting, MeetingStatus.HELD);
        RecordFile summons = desk.record(desk.found(meeting, null, PaperKind.SUMMONS));

        assertThatThrownBy(() -> registering.closed(file.diarienummer()))
                .isInstanceOf(ConflictException.class)
                .satisfies(refusal -> Refusals.assertCode(refusal, "closing.extract"));
        assertThatThrownBy(() -> registering.closed(summons.diarienummer()))
                .isInstanceOf(ConflictException.class)
                .satisfies(refusal -> Refusals.assertCode(refusal, "closing.minutes"));
    }

    @Test
    void aCaseGetsItsExtractAtOnceWhenItsParagraphIsApprovedAtOnceAndKeepsItWhenTheRestIs() {
        Holding held = Holding.held(register, "RUN", 2018);
        Minutes minutes = register.bean("diarium.minutes", Minutes.class);
        register.as(
                RunningRegister.SECRETARY,
                () -> minutes.appoint(held.meeting().key(), List.of(new ApproverInput(held.member(), false))));
        Supplier<Optional<Paper>> extract =
                () -> register.asSystem(() -> finder.find(held.meeting().id(), held.item(), PaperKind.EXTRACT));

        approve(minutes, Holding.CHAIR, held, List.of(held.item()));
        Optional<Paper> before = extract.get();
        approve(minutes, Holding.MEMBER, held, List.of(held.item()));
        Paper atOnce = extract.get().orElseThrow();
        approve(minutes, Holding.CHAIR, held, List.of());
        approve(minutes, Holding.MEMBER, held, List.of());

        assertThat(before).isEmpty();
        assertThat(desk.record(atOnce).diarienummer()).isEqualTo(held.file().diarienummer());
        assertThat(held.reread().status()).isEqualTo(MeetingStatus.MINUTES_APPROVED);
        assertThat(extract.get().orElseThrow().recordId()).isEqualTo(atOnce.recordId());
    }

    private void approve(Minutes minutes, String user, Holding held, List<String> items) {
        register.as(user, () -> minutes.approve(held.meeting().key(), items, null));
    }
}
