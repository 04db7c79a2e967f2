package se.diarium.decision.delegation;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import se.diarium.register.CaseSummary;
import se.diarium.register.DiariumModel;
import se.diarium.register.NotAllowedException;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.event.EventType;
import se.diarium.register.node.CaseMapper;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.RecordMapper;
import se.diarium.register.node.RegisterPermissions;
import se.diarium.register.node.Texts;
import se.diarium.register.part.PartKind;

/** Decisions by delegation: how one is kept. Nothing of one is ever changed but that it is reported, or voided. */
final class DelegationKind implements PartKind {

    private static final Set<QName> GIVEN_BY_REGISTER = Set.of(
            DelegationModel.BODY,
            DelegationModel.YEAR,
            DelegationModel.NUMBER,
            DelegationModel.MATTER,
            DelegationModel.DELEGATE,
            DelegationModel.REPORTED_ON,
            DelegationModel.REPORTED_BY,
            DiariumModel.PROP_VOIDED_AT,
            DiariumModel.PROP_VOIDED_BY,
            DiariumModel.PROP_VOIDED_REASON);
    private static final Set<QName> GUARDED = Stream.concat(
                    GIVEN_BY_REGISTER.stream(),
                    Stream.of(
                            DelegationModel.ITEM,
                            DelegationModel.DECIDED_BY,
                            DelegationModel.DATE,
                            DelegationModel.TEXT,
                            DelegationModel.PUBLIC_TEXT,
                            DelegationModel.RECORD,
                            DiariumModel.PROP_SECRECY_CHAPTER,
                            DiariumModel.PROP_SECRECY_SECTION,
                            DiariumModel.PROP_SECRECY_LETTER))
            .collect(Collectors.toUnmodifiableSet());

    private final DelegationRules rules;
    private final DelegationNumbers numbers;
    private final DelegationTable table;
    private final CaseReading reading;
    private final RegisterPermissions access;
    private final RegisterCalendar calendar;

    DelegationKind(
            DelegationRules rules,
            DelegationNumbers numbers,
            DelegationTable table,
            CaseReading reading,
            RegisterPermissions access,
            RegisterCalendar calendar) {
        this.rules = rules;
        this.numbers = numbers;
        this.table = table;
        this.reading = reading;
        this.access = access;
        this.calendar = calendar;
    }

    @Override
    public QName type() {
        return DelegationModel.TYPE;
    }

    @Override
    public EventType created() {
        return EventType.DELEGATION_DECIDED;
    }

    @Override
    public Set<QName> guarded() {
        return GUARDED;
    }

    @Override
    public Map<QName, Serializable> adopt(NodeRef caseRef, Map<QName, Serializable> properties) {
        if (GIVEN_BY_REGISTER.stream().anyMatch(name -> properties.get(name) != null)) {
            throw new NotAllowedException("part.guarded");
        }
        return properties(
                caseRef,
                new DelegationInput(
                        (String) properties.get(DelegationModel.ITEM),
                        (String) properties.get(DelegationModel.TEXT),
                        (String) properties.get(DelegationModel.PUBLIC_TEXT),
                        calendar.read(properties.get(DelegationModel.DATE)),
                        (String) properties.get(DelegationModel.DECIDED_BY),
                        (String) properties.get(DelegationModel.RECORD),
                        CaseMapper.secrecy(properties)));
    }

    @Override
    public void check(Map<QName, Serializable> properties) {
        // Nothing of a decision may be changed, so there is nothing left to check.
    }

    /** A decision that is more secret than its case is closed to all but the handler and the registrars, as a record is. */
    @Override
    public void kept(NodeRef caseRef, NodeRef part, Map<QName, Serializable> properties) {
        DelegationDecision decision = decision(part, properties);
        if (table.keep(caseRef.getId(), decision) && decision.secrecy() != null) {
            access.makeSecret(part, reading.summary(caseRef).handler());
        }
    }

    /**
     * What is kept of a decision that is registered now; it takes its number.
     *
     * @throws se.diarium.register.InvalidInputException naming every field that cannot be accepted
     */
    Map<QName, Serializable> properties(NodeRef caseRef, DelegationInput given) {
        CaseSummary inCase = reading.summary(caseRef);
        DelegationItem item = rules.check(caseRef, inCase, given);
        int year = given.date().getYear();
        Nodes.Values values = new Nodes.Values()
                .with(DelegationModel.BODY, inCase.body())
                .with(DelegationModel.YEAR, year)
                .with(DelegationModel.ITEM, item.number())
                .with(DelegationModel.MATTER, item.text("sv"))
                .with(DelegationModel.DELEGATE, item.delegate("sv"))
                .with(DelegationModel.DECIDED_BY, Texts.line(given.decidedBy()))
                .with(DelegationModel.DATE, calendar.store(given.date()))
                .with(DelegationModel.TEXT, Texts.lines(given.text()))
                .with(DelegationModel.PUBLIC_TEXT, Texts.lines(given.publicText()))
                .with(DelegationModel.RECORD, Texts.line(given.recordId()))
                .with(DelegationModel.NUMBER, numbers.next(inCase.body(), year));
        return CaseMapper.secrecy(values, given.secrecy()).map();
    }

    /** What was left empty in a form is there without a word, which says nothing. */
    DelegationDecision decision(NodeRef node, Map<QName, Serializable> properties) {
        return new DelegationDecision(
                node.getId(),
                (String) properties.get(DelegationModel.BODY),
                (Integer) properties.get(DelegationModel.YEAR),
                (Integer) properties.get(DelegationModel.NUMBER),
                (String) properties.get(DelegationModel.ITEM),
                (String) properties.get(DelegationModel.MATTER),
                (String) properties.get(DelegationModel.DELEGATE),
                calendar.read(properties.get(DelegationModel.DATE)),
                (String) properties.get(DelegationModel.DECIDED_BY),
                (String) properties.get(DelegationModel.TEXT),
                Texts.lines((String) properties.get(DelegationModel.PUBLIC_TEXT)),
                Texts.line((String) properties.get(DelegationModel.RECORD)),
                CaseMapper.secrecy(properties),
                properties.get(DelegationModel.REPORTED_ON) == null
                        ? null
                        : new DelegationDecision.Reported(
                                calendar.read(properties.get(DelegationModel.REPORTED_ON)),
                                (String) properties.get(DelegationModel.REPORTED_BY)),
                RecordMapper.voiding(properties));
    }
}
