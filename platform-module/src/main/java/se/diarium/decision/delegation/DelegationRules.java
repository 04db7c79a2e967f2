package se.diarium.decision.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.decision.term.DecisionDay;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.CaseSummary;
import se.diarium.register.RecordFile;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.SecrecyGrounds;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Errors;
import se.diarium.register.node.Texts;

/**
 * What a decision by delegation must be like. The right to decide is the body's own, so the item is one of the order of the
 * body that is responsible for the case: kommunallagen (2017:725) 6 kap. 37 § and 7 kap. 5 §.
 */
final class DelegationRules {

    private final DelegationOrder order;
    private final Bodies bodies;
    private final SecrecyGrounds grounds;
    private final CaseReading reading;
    private final RegisterCalendar calendar;

    DelegationRules(
            DelegationOrder order,
            Bodies bodies,
            SecrecyGrounds grounds,
            CaseReading reading,
            RegisterCalendar calendar) {
        this.order = order;
        this.bodies = bodies;
        this.grounds = grounds;
        this.reading = reading;
        this.calendar = calendar;
    }

    /**
     * The item that a decision in a case is taken under.
     *
     * @throws se.diarium.register.InvalidInputException naming every field that cannot be accepted
     */
    DelegationItem check(NodeRef caseRef, CaseSummary inCase, DelegationInput given) {
        Errors errors = new Errors();
        DelegationItem item = item(inCase.body(), Texts.line(given.item()), errors);
        errors.requireText("text", given.text(), Errors.LONG_TEXT);
        errors.checkText("publicText", given.publicText(), Errors.LONG_TEXT);
        errors.requireText("decidedBy", given.decidedBy(), Errors.SHORT_TEXT);
        checkDate(inCase, given.date(), errors);
        errors.checkGround(given.secrecy(), grounds);
        checkRecord(caseRef, given, errors);
        errors.throwIfAny();
        return item;
    }

    private DelegationItem item(String body, String number, Errors errors) {
        if (number == null) {
            errors.add("item", "required");
            return null;
        }
        Optional<DelegationItem> item = order.of(body).flatMap(own -> own.item(number));
        if (item.isEmpty()) {
            List<String> others = order.bodiesWith(number);
            if (!others.isEmpty()) {
                errors.add(
                        "item",
                        "delegation.otherBody",
                        number,
                        others.stream().map(this::name).collect(Collectors.joining(", ")),
                        name(body));
            } else {
                order.of(body)
                        .ifPresentOrElse(
                                own -> errors.add(
                                        "item",
                                        "delegation.unknownItem",
                                        number,
                                        name(body),
                                        String.join(", ", own.numbers())),
                                () -> errors.add("item", "delegation.none", name(body)));
            }
        }
        return item.orElse(null);
    }

    private String name(String body) {
        return bodies.byCode(body).map(Body::name).orElse(body);
    }

    private void checkDate(CaseSummary inCase, LocalDate date, Errors errors) {
        if (date == null) {
            errors.add("date", "required");
            return;
        }
        LocalDate first =
                DecisionDay.earliest(inCase.registered(), inCase.diarienummer().year());
        if (calendar.isPast(date) && date.isBefore(first)) {
            errors.add("date", "date.beforeRegistration", date.toString(), first.toString());
        }
        errors.checkDay("date", date, calendar);
    }

    private void checkRecord(NodeRef caseRef, DelegationInput given, Errors errors) {
        String id = Texts.line(given.recordId());
        if (id == null) {
            return;
        }
        Optional<RecordFile> record = reading.recordRef(id)
                .filter(found -> caseRef.equals(reading.caseOf(found)))
                .map(reading::recordFile);
        if (record.isEmpty()) {
            errors.add("recordId", "record.notInCase", id);
        } else if (record.get().voided() != null) {
            errors.add("recordId", "record.voided");
        } else if (record.get().secrecy() != null && given.secrecy() == null) {
            errors.add(
                    "secrecy",
                    "delegation.secretRecord",
                    record.get().recordNumber(),
                    record.get().secrecy().citation());
        }
    }
}
