package se.diarium.decision.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.Meeting;
import se.diarium.register.RecordFile;
import se.diarium.register.node.CaseReading;

/** The agenda of a meeting and its papers, as far as the reader may see them. */
class MemberAgenda {

    private final Agendas agendas;
    private final CaseReading reading;
    private final Reader reader;

    MemberAgenda(Agendas agendas, CaseReading reading, Reader reader) {
        this.agendas = agendas;
        this.reading = reading;
        this.reader = reader;
    }

    /** An item with those of its papers that may be read; of who stands aside those that are for everybody to read. */
    record Entry(AgendaItem item, boolean standsAside, List<RecordFile> papers) {

        String digest() {
            return standsAside
                    ? Digests.of(item.heading(), item.kind())
                    : Digests.of(
                            item.heading(),
                            item.kind(),
                            item.caseNumber(),
                            item.proposal(),
                            item.decision(),
                            item.paragraph());
        }
    }

    List<Entry> of(Meeting meeting) {
        Set<String> memberships = reader.memberships(meeting);
        return agendas.of(meeting.key()).stream()
                .map(item -> entry(item, memberships))
                .toList();
    }

    private Entry entry(AgendaItem item, Set<String> memberships) {
        boolean aside = reader.standsAside(memberships, item.id());
        return new Entry(item, aside, papers(item));
    }

    private List<RecordFile> papers(AgendaItem item) {
        return item.papers().stream()
                .map(reading::recordRef)
                .flatMap(Optional::stream)
                .map(reading::recordFile)
                .filter(record -> record.voided() == null)
                .toList();
    }

    /** What there is to be seen, items and papers by their ids, each with a digest of what it says. */
    static Map<String, String> digests(List<Entry> entries) {
        Map<String, String> digests = new LinkedHashMap<>();
        for (Entry entry : entries) {
            digests.put(entry.item().id(), entry.digest());
            entry.papers().forEach(paper -> digests.put(paper.id(), digest(paper)));
        }
        return digests;
    }

    private static String digest(RecordFile paper) {
        return Digests.of(
                paper.title(),
                paper.filename(),
                paper.size(),
                Objects.requireNonNullElse(paper.ties().supersededBy(), ""));
    }
}
