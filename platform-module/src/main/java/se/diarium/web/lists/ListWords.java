package se.diarium.web.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.diarium.decision.delegation.DelegationFilter;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.CaseStatus;
import se.diarium.register.Direction;
import se.diarium.register.listing.CaseCriteria;
import se.diarium.register.listing.Days;
import se.diarium.register.listing.ListedRecord;
import se.diarium.register.listing.RecordCriteria;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.number.Numbering;
import se.diarium.web.text.Speech;

/** What lists say: codes in words, and what a list was taken by. */
public record ListWords(Speech speech, Bodies bodies, Numbering numbering) {

    public String designation(Diarienummer number) {
        return numbering.format(number);
    }

    public String body(String code) {
        return bodies.byCode(code).map(Body::name).orElse(code);
    }

    public String direction(Direction direction) {
        return speech.of("direction." + direction.name());
    }

    public String kind(String code) {
        return speech.label("kind", code);
    }

    /** The kind of a record, and what the record is to others. */
    public String kind(ListedRecord row) {
        String kind = kind(row.record().kind());
        String attached = row.attachmentOf() == null ? kind : speech.of("list.attachment", kind, row.attachmentOf());
        return row.supersededBy() == null ? attached : speech.of("list.superseded", attached, row.supersededBy());
    }

    public String status(CaseStatus status) {
        return speech.of("status." + status.name());
    }

    public String truth(boolean value) {
        return speech.of(value ? "list.yes" : "list.no");
    }

    /** A text, or the word for one that is protected. */
    public String orProtected(String text) {
        return text == null ? speech.of("protected") : text;
    }

    /** The days as one says them. */
    public String days(Days days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from == null && to == null) {
            return speech.of("list.days.all");
        }
        if (from == null) {
            return speech.of("list.days.to", speech.day(to));
        }
        if (to == null) {
            return speech.of("list.days.from", speech.day(from));
        }
        return from.equals(to) ? speech.day(from) : speech.of("list.days.between", speech.day(from), speech.day(to));
    }

    /** What a list of records was taken by, a line each; the first is its days. */
    public List<String> criteria(RecordCriteria criteria) {
        List<String> lines = new ArrayList<>();
        lines.add(speech.of(
                criteria.byRegistration() ? "list.criteria.registered" : "list.criteria.date", days(criteria.days())));
        addSeries(lines, criteria.series());
        add(lines, "list.column.direction", criteria.directions(), this::direction);
        add(lines, "list.column.kind", criteria.kinds(), this::kind);
        add(lines, "list.column.counterparty", criteria.counterparty());
        add(lines, "list.column.counterparty", criteria.wholeCounterparty());
        add(lines, "list.column.handler", criteria.handler());
        add(lines, "list.column.status", criteria.statuses(), this::status);
        add(lines, "list.column.secret", criteria.secret() == null ? null : truth(criteria.secret()));
        add(lines, "list.column.published", criteria.published() == null ? null : truth(criteria.published()));
        add(lines, "list.criteria.text", criteria.text());
        return lines;
    }

    /** What a list of cases was taken by, a line each. */
    public List<String> criteria(CaseCriteria criteria) {
        List<String> lines = new ArrayList<>();
        lines.add(speech.of("list.criteria.registered", days(criteria.registered())));
        if (!criteria.decided().equals(Days.ALL)) {
            lines.set(0, speech.of("list.criteria.decided", days(criteria.decided())));
        }
        if (!criteria.closed().equals(Days.ALL)) {
            lines.set(0, speech.of("list.criteria.closed", days(criteria.closed())));
        }
        addSeries(lines, criteria.series());
        add(
                lines,
                "list.criteria.responsible",
                criteria.responsible() == null
                        ? null
                        : body(criteria.responsible().body()));
        add(lines, "list.column.status", criteria.statuses(), this::status);
        add(lines, "list.column.handler", criteria.handler());
        add(lines, "list.column.handler", criteria.unassigned() ? speech.of("list.unassigned") : null);
        add(lines, "list.column.initiator", criteria.initiator());
        add(lines, "list.column.secret", criteria.secret() == null ? null : truth(criteria.secret()));
        add(lines, "list.criteria.text", criteria.text());
        return lines;
    }

    /** What a list of decisions by delegation was taken by, a line each. */
    List<String> criteria(DelegationFilter filter) {
        List<String> lines = new ArrayList<>();
        lines.add(speech.of("list.criteria.decided", days(filter.days())));
        add(lines, "list.column.body", filter.body() == null ? null : body(filter.body()));
        add(lines, "list.column.reported", filter.reported() == null ? null : truth(filter.reported()));
        return lines;
    }

    /** The bodies a list was taken by, if it was. */
    public void addSeries(List<String> lines, Collection<String> series) {
        add(lines, "list.column.body", series, this::body);
    }

    private <T> void add(List<String> lines, String label, Collection<T> values, Function<T, String> word) {
        if (!values.isEmpty()) {
            add(lines, label, values.stream().map(word).collect(Collectors.joining(", ")));
        }
    }

    private void add(List<String> lines, String label, String value) {
        if (value != null) {
            lines.add(speech.of("list.criterion", speech.of(label), value));
        }
    }
}
