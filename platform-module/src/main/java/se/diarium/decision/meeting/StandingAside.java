package se.diarium.decision.meeting;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import se.diarium.decision.member.Members;
import se.diarium.decision.member.Membership;
import se.diarium.register.CaseSummary;
import se.diarium.register.NotFoundException;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.RegisterPermissions;

/**
 * Keeps what is not finished of an item's papers, and what members were sent of the whole meeting, from who stands aside at the item,
 * until the meeting is over; whichever door they come through. Who is biased takes no part in the handling (kommunallagen 2017:725
 * 5 kap. 47 §, 6 kap. 28 §; förvaltningslagen 2017:900 18 §) and is so no longer one whom the body's working papers are for. Bias makes
 * no document secret: what is finished, as what was received or sent, is for them to read as for everybody (TF 2 kap. 1 and 10 §§).
 */
public class StandingAside implements MeetingStep {

    private final AgendaTable table;
    private final MeetingNodes nodes;
    private final AttendanceTable acts;
    private final Members members;
    private final CaseReading reading;
    private final RecordRegister records;
    private final RegisterPermissions access;
    private final MemberCopies copies;

    StandingAside(
            AgendaTable table,
            MeetingNodes nodes,
            AttendanceTable acts,
            Members members,
            CaseReading reading,
            RecordRegister records,
            RegisterPermissions access,
            MemberCopies copies) {
        this.table = table;
        this.nodes = nodes;
        this.acts = acts;
        this.members = members;
        this.reading = reading;
        this.records = records;
        this.access = access;
        this.copies = copies;
    }

    /** When the meeting is over, what was kept from somebody for it is so no longer. */
    @Override
    public void taken(Meeting meeting, MeetingStatus to) {
        if (to == MeetingStatus.HELD || to == MeetingStatus.CANCELLED) {
            Set<String> persons = persons(meeting, biasedAnywhere(meeting));
            asSystem(() -> {
                table.of(meeting.id()).forEach(item -> show(nodes.item(item).papers(), persons));
                show(copies.of(meeting.id()), persons);
            });
        }
    }

    /** To be called when those who stand aside, or papers, have changed: whom it concerns are those who stand aside now. */
    public void follow(Meeting meeting) {
        follow(meeting, Set.of());
    }

    /** @param returned the ids of memberships of those who stood aside at some item before and may not any longer */
    void follow(Meeting meeting, Set<String> returned) {
        if (!meeting.status().open()) {
            return;
        }
        Set<String> concerned = new HashSet<>(returned);
        concerned.addAll(biasedAnywhere(meeting));
        if (concerned.isEmpty()) {
            return;
        }
        asSystem(() -> {
            Set<String> without = new HashSet<>();
            for (String id : table.of(meeting.id())) {
                Set<String> aside = Attendances.biased(acts.acts(id));
                List<String> papers = nodes.item(id).papers();
                List<String> unfinished =
                        papers.stream().filter(this::unfinished).toList();
                Set<String> back = new HashSet<>(concerned);
                back.removeAll(aside);
                show(papers, persons(meeting, back));
                hide(unfinished, persons(meeting, aside));
                if (!unfinished.isEmpty()) {
                    without.addAll(aside);
                }
            }
            concerned.removeAll(without);
            show(copies.of(meeting.id()), persons(meeting, concerned));
            hide(copies.of(meeting.id()), persons(meeting, without));
        });
    }

    /** The ids of the memberships of those who stand aside at an item. */
    Set<String> at(String item) {
        return Attendances.biased(acts.acts(item));
    }

    /** Papers that are no longer on an agenda are kept from nobody. */
    void release(Meeting meeting, String item, Collection<String> papers) {
        asSystem(() -> show(papers, persons(meeting, Attendances.biased(acts.acts(item)))));
    }

    private boolean unfinished(String id) {
        try {
            RecordFile record = records.get(id);
            CaseSummary inCase = reading.summary(reading.caseOf(Nodes.ref(id)));
            return record.unfinished(inCase.status());
        } catch (NotFoundException gone) {
            return false;
        }
    }

    private Set<String> biasedAnywhere(Meeting meeting) {
        return table.of(meeting.id()).stream()
                .flatMap(item -> Attendances.biased(acts.acts(item)).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> persons(Meeting meeting, Set<String> memberships) {
        return members.of(meeting.key().body(), meeting.key().date()).stream()
                .filter(member -> memberships.contains(member.id()))
                .map(Membership::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private void hide(Collection<String> ids, Set<String> persons) {
        ids.forEach(record -> persons.forEach(person -> access.keepFrom(Nodes.ref(record), person)));
    }

    private void show(Collection<String> ids, Set<String> persons) {
        ids.forEach(record -> persons.forEach(person -> access.noLongerKeepFrom(Nodes.ref(record), person)));
    }

    /** The secretary need be allowed neither to read what is secret nor to say who may read. */
    private static void asSystem(Runnable work) {
        AuthenticationUtil.runAsSystem(() -> {
            work.run();
            return null;
        });
    }
}
