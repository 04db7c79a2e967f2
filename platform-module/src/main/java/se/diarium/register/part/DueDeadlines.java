package se.diarium.register.part;

import java.time.LocalDate;
import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.CallerVisibility;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Nodes;
import se.diarium.register.series.Visibility;

/** What is to be done in all cases that the caller may read: the day's work. Called inside a transaction. */
public class DueDeadlines {

    private final DeadlineTable table;
    private final DeadlineKind kind;
    private final PartNodes parts;
    private final CaseReading reading;
    private final CallerVisibility visibility;
    private final RegisterCalendar calendar;

    DueDeadlines(
            DeadlineTable table,
            DeadlineKind kind,
            PartNodes parts,
            CaseReading reading,
            CallerVisibility visibility,
            RegisterCalendar calendar) {
        this.table = table;
        this.kind = kind;
        this.parts = parts;
        this.reading = reading;
        this.visibility = visibility;
        this.calendar = calendar;
    }

    /** @param total how many there are for the caller in all */
    public record Page(List<DueDeadline> deadlines, long total) {}

    /**
     * A page of the deadlines that are to be met in open cases, those that are overdue first.
     *
     * @param mine whether those alone that the caller is responsible for
     * @param until those due after this day are left out; null for none
     */
    public Page list(boolean mine, LocalDate until, int offset, int limit) {
        String responsible = mine ? AuthenticationUtil.getFullyAuthenticatedUser() : null;
        Visibility seen = visibility.get();
        List<DueDeadline> page = table.page(responsible, until, seen, offset, limit).stream()
                .filter(row -> reading.readable(Nodes.ref(row.nodeId())))
                .map(this::due)
                .toList();
        return new Page(page, table.count(responsible, until, seen));
    }

    private DueDeadline due(DeadlineTable.Row row) {
        NodeRef node = Nodes.ref(row.nodeId());
        Deadline deadline = kind.deadline(node, parts.properties(node));
        return new DueDeadline(
                deadline,
                reading.summary(Nodes.ref(row.caseId())),
                deadline.due().isBefore(calendar.today()));
    }
}
