package se.diarium.web.pages.cases;

import java.util.List;
import se.diarium.decision.board.Appeal;
import se.diarium.publishing.PublicDelegation;
import se.diarium.publishing.PublicRecord;
import se.diarium.register.Decision;
import se.diarium.web.pages.Names;
import se.diarium.web.text.Speech;

/** How a published record and what was decided on it are put into words. */
public final class RecordWords {

    private final Names names;
    private final Speech speech;

    public RecordWords(Names names, Speech speech) {
        this.names = names;
        this.speech = speech;
    }

    public String title(PublicRecord record) {
        return orProtected(record.title());
    }

    public String orProtected(String text) {
        return text == null || text.isBlank() ? speech.of("protected") : text;
    }

    String direction(PublicRecord record) {
        return speech.of("direction." + record.direction().name());
    }

    /** Kind, direction and counterparty in a line. */
    public String summary(PublicRecord record) {
        String kind = names.kind(record.kind());
        return record.counterparty() == null
                ? speech.of("record.summary", kind, direction(record))
                : speech.of("record.summary.with", kind, direction(record), record.counterparty());
    }

    /** Type and size of the file, as {@code PDF, 120 kB}. */
    public String file(PublicRecord record) {
        return speech.of(
                "record.file",
                speech.label("filetype", record.mimetype()),
                speech.size(record.publication().size()));
    }

    /** A decision that has no page of its own for the reader, and of whose appeal nothing is told. */
    public DecisionLine decision(Decision decision) {
        return decision(decision, "");
    }

    /** @param address of the decision's page; empty where there is none */
    public DecisionLine decision(Decision decision, String address) {
        return decision(decision, address, List.of());
    }

    /**
     * @param address of the decision's page; empty where there is none
     * @param appeals those of the decisions of the case
     */
    public DecisionLine decision(Decision decision, String address, List<Appeal> appeals) {
        return new DecisionLine(
                names.decision(decision),
                names.outcome(decision),
                decision.text() == null ? "" : decision.text(),
                decision.date().toString(),
                address,
                Appeal.of(appeals, decision).map(this::appeal).orElse(""));
    }

    private String appeal(Appeal appeal) {
        return speech.of(
                "decision.appeal",
                speech.day(appeal.announced()),
                speech.day(appeal.lastDay()),
                speech.day(appeal.finalFrom()));
    }

    DelegationLine delegated(PublicDelegation decision) {
        return new DelegationLine(
                speech.of(
                        "delegation.reference",
                        names.body(decision.body()),
                        speech.day(decision.date()),
                        decision.number()),
                speech.of("delegation.basis", decision.item(), decision.matter(), decision.delegate()),
                orProtected(decision.text()));
    }
}
