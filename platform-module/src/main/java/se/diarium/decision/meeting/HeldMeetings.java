package se.diarium.decision.meeting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.node.NodeBulkLoader;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.namespace.QName;
import se.diarium.decision.paragraph.Paragraphs;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseRevisions;
import se.diarium.register.ConflictException;
import se.diarium.register.Decision;
import se.diarium.register.DiariumModel;
import se.diarium.register.Outcome;
import se.diarium.register.node.Considerations;
import se.diarium.register.node.Nodes;

/**
 * Closes a meeting that has been held: its items get the paragraphs of the minutes in their order, and what was decided goes into the
 * cases, all in one transaction under the lock of the meeting.
 */
class HeldMeetings implements MeetingStep {

    private final NodeBulkLoader loader;
    private final AgendaTable table;
    private final MeetingNodes nodes;
    private final AttendanceTable acts;
    private final Attendances attendances;
    private final Paragraphs paragraphs;
    private final Considerations considerations;
    private final CaseRegister cases;
    private final CaseRevisions revisions;
    private final List<MeetingDecisionListener> listeners;

    HeldMeetings(
            NodeBulkLoader loader,
            AgendaTable table,
            MeetingNodes nodes,
            AttendanceTable acts,
            Attendances attendances,
            Paragraphs paragraphs,
            Considerations considerations,
            CaseRegister cases,
            CaseRevisions revisions,
            List<MeetingDecisionListener> listeners) {
        this.loader = loader;
        this.table = table;
        this.nodes = nodes;
        this.acts = acts;
        this.attendances = attendances;
        this.paragraphs = paragraphs;
        this.considerations = considerations;
        this.cases = cases;
        this.revisions = revisions;
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public void taken(Meeting meeting, MeetingStatus to) {
        if (to != MeetingStatus.HELD) {
            return;
        }
        // A decision that was recorded a moment ago must be seen.
        loader.setCheckNodeConsistency();
        List<AgendaItem> items = nodes.items(table.of(meeting.id()));
        Assembly assembly = attendances.assembly(meeting);
        for (AgendaItem item : items) {
            check(item, assembly);
        }
        for (AgendaItem item : items) {
            int paragraph =
                    paragraphs.next(meeting.key().body(), meeting.key().date().getYear(), item.caseNumber());
            nodes.write(item.id(), Map.of(MeetingModel.PROP_PARAGRAPH, paragraph));
            table.decided(item.id());
            if (item.caseId() != null) {
                enter(meeting, item, paragraph, assembly);
            }
        }
    }

    private void check(AgendaItem item, Assembly assembly) {
        if (item.decision() == null) {
            if (item.caseId() != null) {
                throw new ConflictException("items", "meeting.undecided", item.order());
            }
            return;
        }
        assembly.requireQuorum(item.order(), Attendances.biased(acts.acts(item.id())));
    }

    private void enter(Meeting meeting, AgendaItem item, int paragraph, Assembly assembly) {
        ItemDecision decided = item.decision();
        revisions.hold(item.caseNumber());
        Decision decision = new Decision(
                meeting.key().body(),
                decided.date(),
                Integer.toString(paragraph),
                decided.wording(),
                decided.outcome());
        considerations.complete(item.caseId(), item.id(), item.papers(), decision, more(item, assembly));
        if (decided.outcome() == Outcome.PASSED_ON) {
            // The secretary closes the meeting and need not be allowed to change the case.
            AuthenticationUtil.runAsSystem(() -> {
                cases.sendToBody(item.caseNumber(), decided.nextBody());
                return null;
            });
        }
        DecidedItem told = new DecidedItem(meeting.key(), item.id(), item.caseNumber(), paragraph, decided);
        listeners.forEach(listener -> listener.decided(told));
    }

    private Map<QName, Serializable> more(AgendaItem item, Assembly assembly) {
        List<MemberAct> done = acts.acts(item.id());
        Vote vote = item.decision().vote();
        return new Nodes.Values()
                .with(
                        DiariumModel.PROP_VOTE,
                        vote == null ? null : vote.yes() + "\u2013" + vote.no() + "\u2013" + vote.abstained())
                .with(DiariumModel.PROP_YRKANDEN, said(done, MemberAct.Act.YRKANDE, assembly))
                .with(DiariumModel.PROP_RESERVATIONS, said(done, MemberAct.Act.RESERVATION, assembly))
                .with(DiariumModel.PROP_BIAS, said(done, MemberAct.Act.BIAS, assembly))
                .map();
    }

    private static ArrayList<String> said(List<MemberAct> acts, MemberAct.Act kind, Assembly assembly) {
        ArrayList<String> said = new ArrayList<>();
        for (MemberAct act : acts) {
            if (act.act() == kind) {
                String name = assembly.name(act.member());
                said.add(act.text() == null ? name : name + ": " + act.text());
            }
        }
        return said.isEmpty() ? null : said;
    }
}
