package se.diarium.register.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseLifecycle;
import se.diarium.register.CaseStatus;
import se.diarium.register.Direction;
import se.diarium.register.LegalGround;
import se.diarium.register.NotFoundException;
import se.diarium.register.RecordFile;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Registering;
import se.diarium.register.part.LinkType;
import se.diarium.register.part.Links;
import se.diarium.register.part.Notes;

class CaseHistoryTest {

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final CaseLifecycle lifecycle = register.bean("diarium.caseLifecycle", CaseLifecycle.class);
    private final CaseHistory history = register.bean("diarium.caseHistory", CaseHistory.class);

    private HistoryPage of(CaseFile file, String user) {
        return of(file, user, "sv", 0, 100);
    }

    private HistoryPage of(CaseFile file, String user, String language, int offset, int limit) {
        return register.as(user, () -> history.of(file.diarienummer(), offset, limit, Locale.forLanguageTag(language)));
    }

    private static List<EventType> types(HistoryPage page) {
        return page.entries().stream()
                .map(entry -> entry.event().content().type())
                .toList();
    }

    @Test
    void everyChangeOfTheCaseItsRecordsAndItsPartsIsThereLatestFirst() {
        CaseFile file = registering.aCase("Allt som hände");
        RecordFile record = registering.aRecord(file.diarienummer(), "Brev", "text");
        register.as(RunningRegister.HANDLER, () -> register.bean("diarium.notes", Notes.class)
                .write(file.diarienummer(), "Ringde", null));
        register.as(
                RunningRegister.HANDLER,
                () -> lifecycle.changeStatus(file.diarienummer(), CaseStatus.IN_PREPARATION, null));

        HistoryPage page = of(file, RunningRegister.MANAGER);

        assertThat(types(page))
                .containsExactly(
                        EventType.CASE_STATUS_CHANGED,
                        EventType.NOTE_WRITTEN,
                        EventType.RECORD_ADDED,
                        EventType.CASE_REGISTERED);
        assertThat(page.entries())
                .extracting(entry -> entry.subject().kind())
                .containsExactly("case", "note", "record", "case");
        assertThat(page.entries().get(2).subject().nodeId()).isEqualTo(record.id());
        assertThat(page.entries().get(2).subject().recordNumber()).isEqualTo(1);
    }

    @Test
    void aChangeIsToldInWords() {
        CaseFile file = registering.aCase("I ord");
        register.as(
                RunningRegister.HANDLER,
                () -> lifecycle.changeStatus(file.diarienummer(), CaseStatus.IN_PREPARATION, null));

        HistoryEntry swedish = of(file, RunningRegister.HANDLER).entries().get(0);
        HistoryEntry english =
                of(file, RunningRegister.HANDLER, "en", 0, 1).entries().get(0);

        assertThat(swedish.text()).isEqualTo("Ärendet bytte status");
        assertThat(swedish.changes())
                .containsExactly(new HistoryEntry.Change(
                        "status", "Status", "REGISTERED", "IN_PREPARATION", "Registrerat", "Under beredning"));
        assertThat(english.text()).isEqualTo("The case changed status");
        assertThat(english.changes().get(0).afterText()).isEqualTo("In preparation");
    }

    @Test
    void whatNeverWasIsLeftOutAndKindsAreToldInWords() {
        CaseFile file = registering.aCase("Utan oläst");
        registering.aRecord(file.diarienummer(), "Brev", "text");

        List<HistoryEntry.Change> changes =
                of(file, RunningRegister.HANDLER).entries().get(0).changes();

        assertThat(changes).extracting(HistoryEntry.Change::property).doesNotContain("unread");
        assertThat(changes)
                .filteredOn(change -> change.property().equals("kind"))
                .singleElement()
                .extracting(HistoryEntry.Change::afterText)
                .isEqualTo("Tjänsteskrivelse");
    }

    @Test
    void daysAreToldAsDaysAndFilesWithoutTheirPlace() {
        CaseFile file = registering.aCase("Dagar och filer");
        registering.aRecord(file.diarienummer(), "Brev", "text");

        List<HistoryEntry> entries = of(file, RunningRegister.HANDLER).entries();

        assertThat(entries.get(1).changes())
                .filteredOn(change -> change.property().equals("registeredDate"))
                .singleElement()
                .extracting(HistoryEntry.Change::afterText)
                .isEqualTo(file.registered().toString());
        assertThat(entries.get(0).changes())
                .filteredOn(change -> change.property().equals("content"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.label()).isEqualTo("Fil");
                    assertThat(change.afterText()).isEqualTo("Text, 4 B");
                });
    }

    @Test
    void itIsReadAPageAtATime() {
        CaseFile file = registering.aCase("Sidvis");
        registering.aRecord(file.diarienummer(), "Ett", "text");
        registering.aRecord(file.diarienummer(), "Två", "text");

        HistoryPage second = of(file, RunningRegister.HANDLER, "sv", 1, 1);

        assertThat(second.total()).isEqualTo(3);
        assertThat(second.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.subject().recordNumber()).isEqualTo(1));
    }

    @Test
    void whatHappenedToARecordThatIsClosedToTheCallerIsNeitherThereNorCounted() {
        CaseFile file = registering.aCase("Med hemlig handling");
        registering.aRecord(file.diarienummer(), "Hemlig", "text", Direction.RECEIVED, new LegalGround(21, 7));

        assertThat(types(of(file, RunningRegister.HANDLER)))
                .containsExactly(EventType.RECORD_ADDED, EventType.CASE_REGISTERED);
        HistoryPage managers = of(file, RunningRegister.MANAGER);
        assertThat(types(managers)).containsExactly(EventType.CASE_REGISTERED);
        assertThat(managers.total()).isEqualTo(1);
    }

    @Test
    void aLinkIsToldToThoseAloneWhoMayReadTheOtherCase() {
        CaseFile file = registering.aCase("Kopplat öppet");
        CaseFile secret = registering.aCase("Kopplat hemligt", new LegalGround(21, 7));
        register.as(RunningRegister.HANDLER, () -> register.bean("diarium.links", Links.class)
                .add(file.diarienummer(), LinkType.CONTINUES, secret.designation()));

        HistoryEntry told = of(file, RunningRegister.HANDLER).entries().get(0);

        assertThat(told.changes())
                .extracting(HistoryEntry.Change::afterText)
                .containsExactlyInAnyOrder("Fortsätter", secret.designation());
        assertThat(types(of(file, RunningRegister.MANAGER))).containsExactly(EventType.CASE_REGISTERED);
        assertThat(types(of(secret, RunningRegister.HANDLER)))
                .containsExactly(EventType.CASE_LINKED, EventType.CASE_REGISTERED);
    }

    @Test
    void theHistoryOfACaseThatMayNotBeReadIsNotThere() {
        CaseFile secret = registering.aCase("Hemligt", new LegalGround(21, 7));

        assertThatThrownBy(() -> of(secret, RunningRegister.MANAGER)).isInstanceOf(NotFoundException.class);
    }
}
