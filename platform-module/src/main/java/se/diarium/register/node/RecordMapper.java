package se.diarium.register.node;

import java.io.Serializable;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import se.diarium.register.Decision;
import se.diarium.register.DiariumModel;
import se.diarium.register.Direction;
import se.diarium.register.GovernedAs;
import se.diarium.register.NewRecord;
import se.diarium.register.Outcome;
import se.diarium.register.Publication;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordTies;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.Voiding;

/** A record, its decision and its publication as properties of its node, and back. */
public final class RecordMapper {

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private final RegisterCalendar calendar;

    public RecordMapper(RegisterCalendar calendar) {
        this.calendar = calendar;
    }

    /** The properties of a record that is being registered in a case with these properties. */
    Map<QName, Serializable> properties(Map<QName, Serializable> caseProperties, int recordNumber, NewRecord given) {
        Nodes.Values values = new Nodes.Values()
                .with(DiariumModel.PROP_DIARIENUMMER, caseProperties.get(DiariumModel.PROP_DIARIENUMMER))
                .with(DiariumModel.PROP_SERIES, caseProperties.get(DiariumModel.PROP_SERIES))
                .with(DiariumModel.PROP_YEAR, caseProperties.get(DiariumModel.PROP_YEAR))
                .with(DiariumModel.PROP_NUMBER, caseProperties.get(DiariumModel.PROP_NUMBER))
                .with(DiariumModel.PROP_RECORD_NUMBER, recordNumber)
                .with(DiariumModel.PROP_TITLE, given.title())
                .with(DiariumModel.PROP_PUBLIC_TITLE, given.publicTitle())
                .with(DiariumModel.PROP_KIND, given.kind())
                .with(DiariumModel.PROP_DIRECTION, given.direction().name())
                .with(DiariumModel.PROP_DATE, calendar.store(given.date()))
                .with(DiariumModel.PROP_COUNTERPARTY, given.counterparty())
                .with(DiariumModel.PROP_PUBLIC_COUNTERPARTY, given.publicCounterparty())
                .with(DiariumModel.PROP_FIRST_YEAR, given.periodFirstYear())
                .with(DiariumModel.PROP_LAST_YEAR, given.periodLastYear());
        values.map().putAll(properties(given.governed()));
        return CaseMapper.secrecy(values, given.secrecy()).map();
    }

    /** The properties of what a record is by the governance model; none where that says nothing of it. */
    static Map<QName, Serializable> properties(GovernedAs governed) {
        return governed == null
                ? Map.of()
                : new Nodes.Values()
                        .with(DiariumModel.PROP_MODEL_CODE, governed.model())
                        .with(DiariumModel.PROP_MODEL_VERSION, governed.version())
                        .with(DiariumModel.PROP_DOCUMENT_KIND, governed.documentKind())
                        .with(DiariumModel.PROP_DOCUMENT_FOR, governed.documentFor())
                        .map();
    }

    /** What these properties say that a record is by the governance model; null where that says nothing of it. */
    public static GovernedAs governed(Map<QName, Serializable> properties) {
        return properties.get(DiariumModel.PROP_MODEL_CODE) instanceof String model
                ? new GovernedAs(
                        model,
                        (Integer) properties.get(DiariumModel.PROP_MODEL_VERSION),
                        (String) properties.get(DiariumModel.PROP_DOCUMENT_KIND),
                        (String) properties.get(DiariumModel.PROP_DOCUMENT_FOR))
                : null;
    }

    /** The record that a node with these properties is. */
    public RecordFile record(NodeRef record, Map<QName, Serializable> properties, RecordTies ties) {
        ContentData content = (ContentData) properties.get(ContentModel.PROP_CONTENT);
        return new RecordFile(
                record.getId(),
                CaseMapper.number(properties),
                (Integer) properties.get(DiariumModel.PROP_RECORD_NUMBER),
                (String) properties.get(DiariumModel.PROP_TITLE),
                (String) properties.get(DiariumModel.PROP_PUBLIC_TITLE),
                (String) properties.get(DiariumModel.PROP_KIND),
                Direction.valueOf((String) properties.get(DiariumModel.PROP_DIRECTION)),
                calendar.read(properties.get(DiariumModel.PROP_DATE)),
                (String) properties.get(DiariumModel.PROP_COUNTERPARTY),
                (String) properties.get(DiariumModel.PROP_PUBLIC_COUNTERPARTY),
                CaseMapper.secrecy(properties),
                voiding(properties),
                (String) properties.get(ContentModel.PROP_NAME),
                content == null || content.getMimetype() == null ? UNKNOWN_TYPE : content.getMimetype(),
                content == null ? 0 : content.getSize(),
                publication(properties),
                decision(properties),
                (String) properties.get(DiariumModel.PROP_MESSAGE_ID),
                unread(properties),
                ties,
                governed(properties));
    }

    private static List<String> unread(Map<QName, Serializable> properties) {
        return properties.get(DiariumModel.PROP_UNREAD) instanceof Collection<?> places
                ? places.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The voiding that these properties of something registered tell of; null when there is none. */
    public static Voiding voiding(Map<QName, Serializable> properties) {
        return properties.get(DiariumModel.PROP_VOIDED_AT) instanceof Date at
                ? new Voiding(at.toInstant(), (String) properties.get(DiariumModel.PROP_VOIDED_BY), (String)
                        properties.get(DiariumModel.PROP_VOIDED_REASON))
                : null;
    }

    /** The publication that these properties tell of; null when there is none. */
    private static Publication publication(Map<QName, Serializable> properties) {
        if (!(properties.get(DiariumModel.PROP_PUBLISHED_AT) instanceof Date at)
                || !(properties.get(DiariumModel.PROP_PUBLISHED_CONTENT) instanceof ContentData content)) {
            return null;
        }
        return new Publication(
                at.toInstant(),
                (String) properties.get(DiariumModel.PROP_PUBLISHED_BY),
                (String) properties.get(DiariumModel.PROP_SHA256),
                content.getSize(),
                properties.get(DiariumModel.PROP_PUBLISHED_TEXT) instanceof ContentData);
    }

    /** The properties of a decision. */
    Map<QName, Serializable> properties(Decision decision) {
        return new Nodes.Values()
                .with(DiariumModel.PROP_BODY, decision.body())
                .with(DiariumModel.PROP_DECISION_DATE, calendar.store(decision.date()))
                .with(DiariumModel.PROP_PARAGRAPH, decision.paragraph())
                .with(DiariumModel.PROP_DECISION_TEXT, decision.text())
                .with(DiariumModel.PROP_OUTCOME, decision.outcome().name())
                .map();
    }

    /** The decision that these properties tell of; null when there is none. */
    public Decision decision(Map<QName, Serializable> properties) {
        return properties.get(DiariumModel.PROP_OUTCOME) instanceof String outcome
                ? new Decision(
                        (String) properties.get(DiariumModel.PROP_BODY),
                        calendar.read(properties.get(DiariumModel.PROP_DECISION_DATE)),
                        (String) properties.get(DiariumModel.PROP_PARAGRAPH),
                        (String) properties.get(DiariumModel.PROP_DECISION_TEXT),
                        Outcome.valueOf(outcome))
                : null;
    }
}
