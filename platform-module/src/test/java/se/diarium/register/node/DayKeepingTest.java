package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.DiariumModel;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.event.Event;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;

/** Share's forms write every day anew, as midnight of the server's zone. */
class DayKeepingTest {

    private static final String ADMIN = "admin";

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final RecordRegister records = register.bean("diarium.recordRegister", RecordRegister.class);
    private final NodeService nodes = register.bean("NodeService", NodeService.class);
    private final RegisterCalendar calendar = register.bean("diarium.calendar", RegisterCalendar.class);

    private Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(calendar.clock().getZone()).toInstant());
    }

    private void write(String id, Map<QName, Serializable> properties) {
        register.as(ADMIN, () -> nodes.addProperties(Nodes.ref(id), properties));
    }

    private Serializable stored(String id, QName name) {
        NodeRef node = Nodes.ref(id);
        return register.asSystem(() -> nodes.getProperty(node, name));
    }

    private List<Event> eventsOf(String id) {
        return register.asSystem(
                () -> register.bean("diarium.events", EventChain.class).of(id));
    }

    private RecordFile aRecord(CaseFile file) {
        return registering.aRecord(file.diarienummer(), "Brev", "Hej");
    }

    @Test
    void aDayWrittenAtAnotherTimeOfDayIsNoChangeOfARecord() {
        RecordFile record = aRecord(registering.aCase("Brev sparas oförändrat"));
        Serializable before = stored(record.id(), DiariumModel.PROP_DATE);

        write(record.id(), Map.of(DiariumModel.PROP_DATE, midnight(record.date())));

        assertThat(eventsOf(record.id()))
                .extracting(event -> event.content().type())
                .containsExactly(EventType.RECORD_ADDED);
        assertThat(stored(record.id(), DiariumModel.PROP_DATE)).isEqualTo(before);
    }

    @Test
    void whatAFormChangesBesidesIsToldWithoutTheDaysThatItLeftAsTheyWere() {
        RecordFile record = aRecord(registering.aCase("Brev får ny rubrik"));

        write(
                record.id(),
                Map.of(DiariumModel.PROP_DATE, midnight(record.date()), DiariumModel.PROP_TITLE, "Svarsbrev"));

        assertThat(eventsOf(record.id())).last().satisfies(event -> {
            assertThat(event.content().after()).contains("Svarsbrev").doesNotContain("\"date\"");
            assertThat(event.content().before()).doesNotContain("\"date\"");
        });
    }

    @Test
    void anotherDayIsAChange() {
        RecordFile record = aRecord(registering.aCase("Brev får ny dag"));
        LocalDate earlier = record.date().minusDays(1);

        write(record.id(), Map.of(DiariumModel.PROP_DATE, midnight(earlier)));

        assertThat(register.as(ADMIN, () -> records.get(record.id())).date()).isEqualTo(earlier);
        assertThat(eventsOf(record.id()))
                .last()
                .satisfies(event -> assertThat(event.content().after()).contains("\"date\""));
    }

    @Test
    void theGuardedDayOfACaseMayBeWrittenAnewAsTheDayItIs() {
        CaseFile file = registering.aCase("Ärende sparas");
        Serializable before = stored(file.id(), DiariumModel.PROP_REGISTERED);

        write(
                file.id(),
                Map.of(
                        DiariumModel.PROP_REGISTERED,
                        midnight(file.registered()),
                        DiariumModel.PROP_TITLE,
                        "Ny rubrik"));

        assertThat(register.as(ADMIN, () -> cases.get(file.diarienummer())).title())
                .isEqualTo("Ny rubrik");
        assertThat(stored(file.id(), DiariumModel.PROP_REGISTERED)).isEqualTo(before);
        assertThat(eventsOf(file.id()))
                .last()
                .satisfies(event -> assertThat(event.content().after()).doesNotContain("registeredDate"));
    }
}
