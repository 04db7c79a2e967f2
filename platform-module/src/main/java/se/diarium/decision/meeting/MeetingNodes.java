package se.diarium.decision.meeting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;
import se.diarium.register.Outcome;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.RegisterFolders;
import se.diarium.register.node.Sanction;
import se.diarium.register.number.Diarienummer;

/** Meetings and items as nodes, read and written as the system: who may is decided before. */
class MeetingNodes {

    private final RegisterFolders folders;
    private final NodeService nodes;
    private final RegisterCalendar calendar;

    MeetingNodes(RegisterFolders folders, NodeService nodes, RegisterCalendar calendar) {
        this.folders = folders;
        this.nodes = nodes;
        this.calendar = calendar;
    }

    String make(MeetingKey key, MeetingInput given) {
        Map<QName, Serializable> values = new Nodes.Values()
                .with(ContentModel.PROP_NAME, key.day())
                .with(MeetingModel.PROP_BODY, key.body())
                .with(MeetingModel.PROP_DATE, calendar.store(key.date()))
                .with(MeetingModel.PROP_SEQUENCE, key.sequence())
                .with(MeetingModel.PROP_TIME, given.time())
                .with(MeetingModel.PROP_PLACE, given.place())
                .with(MeetingModel.PROP_KIND, given.kind().name())
                .with(MeetingModel.PROP_STATUS, MeetingStatus.PLANNED.name())
                .map();
        NodeRef folder = folders.meetings(key.body(), key.date().getYear());
        return create(
                folder,
                ContentModel.ASSOC_CONTAINS,
                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, key.day()),
                DiariumModel.TYPE_MEETING,
                values);
    }

    String makeItem(String meetingId, int order, ItemInput given, String caseId) {
        Map<QName, Serializable> values = new Nodes.Values()
                .with(MeetingModel.PROP_NUMBER, order)
                .with(MeetingModel.PROP_ITEM_KIND, given.kind().name())
                .with(MeetingModel.PROP_HEADING, given.heading())
                .with(MeetingModel.PROP_CASE, caseId)
                .with(MeetingModel.PROP_CASE_KEY, key(given.caseNumber()))
                .with(MeetingModel.PROP_PAPERS, given.papers() == null ? null : new ArrayList<>(given.papers()))
                .with(MeetingModel.PROP_PROPOSAL, given.proposal())
                .map();
        return create(
                Nodes.ref(meetingId),
                DiariumModel.ASSOC_AGENDA,
                QName.createQName(DiariumModel.URI, UUID.randomUUID().toString()),
                DiariumModel.TYPE_AGENDA_ITEM,
                values);
    }

    private String create(NodeRef parent, QName association, QName name, QName type, Map<QName, Serializable> values) {
        values.put(ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName());
        return AuthenticationUtil.runAsSystem(
                () -> Sanction.call(() -> nodes.createNode(parent, association, name, type, values)
                        .getChildRef()
                        .getId()));
    }

    /** Writes these values; null takes a value away. */
    void write(String id, Map<QName, Serializable> values) {
        NodeRef ref = Nodes.ref(id);
        AuthenticationUtil.runAsSystem(() -> {
            Map<QName, Serializable> written = new HashMap<>(nodes.getProperties(ref));
            values.forEach((name, value) -> {
                if (value == null) {
                    written.remove(name);
                } else {
                    written.put(name, value);
                }
            });
            Sanction.run(() -> nodes.setProperties(ref, written));
            return null;
        });
    }

    Map<QName, Serializable> read(String id) {
        return AuthenticationUtil.runAsSystem(() -> nodes.getProperties(Nodes.ref(id)));
    }

    Meeting meeting(String id) {
        Map<QName, Serializable> values = read(id);
        return new Meeting(
                id,
                new MeetingKey(
                        (String) values.get(MeetingModel.PROP_BODY),
                        calendar.read(values.get(MeetingModel.PROP_DATE)),
                        (Integer) values.get(MeetingModel.PROP_SEQUENCE)),
                (String) values.get(MeetingModel.PROP_TIME),
                (String) values.get(MeetingModel.PROP_PLACE),
                MeetingKind.valueOf((String) values.get(MeetingModel.PROP_KIND)),
                MeetingStatus.valueOf((String) values.get(MeetingModel.PROP_STATUS)),
                (String) values.get(MeetingModel.PROP_REASON));
    }

    /** The items in their order. */
    List<AgendaItem> items(List<String> ids) {
        return ids.stream()
                .map(this::item)
                .sorted(Comparator.comparingInt(AgendaItem::order))
                .toList();
    }

    AgendaItem item(String id) {
        Map<QName, Serializable> values = read(id);
        return new AgendaItem(
                id,
                (Integer) values.get(MeetingModel.PROP_NUMBER),
                ItemKind.valueOf((String) values.get(MeetingModel.PROP_ITEM_KIND)),
                (String) values.get(MeetingModel.PROP_HEADING),
                number((String) values.get(MeetingModel.PROP_CASE_KEY)),
                (String) values.get(MeetingModel.PROP_CASE),
                values.get(MeetingModel.PROP_PAPERS) instanceof List<?> papers
                        ? papers.stream().map(String::valueOf).toList()
                        : List.of(),
                (String) values.get(MeetingModel.PROP_PROPOSAL),
                decision(values),
                (Integer) values.get(MeetingModel.PROP_PARAGRAPH));
    }

    private ItemDecision decision(Map<QName, Serializable> values) {
        if (!(values.get(MeetingModel.PROP_OUTCOME) instanceof String outcome)) {
            return null;
        }
        Vote vote = values.get(MeetingModel.PROP_YES) instanceof Integer yes
                ? new Vote(yes, (Integer) values.get(MeetingModel.PROP_NO), (Integer)
                        values.get(MeetingModel.PROP_ABSTAINED))
                : null;
        return new ItemDecision(
                Outcome.valueOf(outcome),
                calendar.read(values.get(MeetingModel.PROP_DECIDED_ON)),
                (String) values.get(MeetingModel.PROP_DECISION),
                (String) values.get(MeetingModel.PROP_REASONS),
                (String) values.get(MeetingModel.PROP_CHANGES),
                (String) values.get(MeetingModel.PROP_NEXT_BODY),
                vote);
    }

    void writeDecision(String id, ItemDecision decision) {
        Map<QName, Serializable> values = new HashMap<>();
        Vote vote = decision.vote();
        values.put(MeetingModel.PROP_OUTCOME, decision.outcome().name());
        values.put(MeetingModel.PROP_DECIDED_ON, calendar.store(decision.date()));
        values.put(MeetingModel.PROP_DECISION, decision.text());
        values.put(MeetingModel.PROP_REASONS, decision.reasons());
        values.put(MeetingModel.PROP_CHANGES, decision.changes());
        values.put(MeetingModel.PROP_NEXT_BODY, decision.nextBody());
        values.put(MeetingModel.PROP_YES, vote == null ? null : vote.yes());
        values.put(MeetingModel.PROP_NO, vote == null ? null : vote.no());
        values.put(MeetingModel.PROP_ABSTAINED, vote == null ? null : vote.abstained());
        write(id, values);
    }

    private static String key(Diarienummer number) {
        return number == null ? null : number.series() + "/" + number.number() + "/" + number.year();
    }

    private static Diarienummer number(String key) {
        if (key == null) {
            return null;
        }
        String[] parts = key.split("/");
        return new Diarienummer(parts[0], Integer.parseInt(parts[2]), Integer.parseInt(parts[1]));
    }
}
