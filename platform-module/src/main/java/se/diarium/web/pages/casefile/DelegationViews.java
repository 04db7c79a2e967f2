package se.diarium.web.pages.casefile;

import java.util.List;
import se.diarium.decision.delegation.DelegationDecision;
import se.diarium.register.CaseFile;
import se.diarium.register.RecordFile;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.casefile.CaseFileView.DelegatedLine;
import se.diarium.web.text.Speech;

/** Decisions by delegation in words. */
final class DelegationViews {

    private final CaseTexts texts;
    private final Names names;
    private final Speech speech;

    DelegationViews(CaseTexts texts, Names names, Speech speech) {
        this.texts = texts;
        this.names = names;
        this.speech = speech;
    }

    List<DelegatedLine> of(List<DelegationDecision> decisions, CaseFile file) {
        return decisions.stream().map(decision -> line(decision, file)).toList();
    }

    private DelegatedLine line(DelegationDecision decision, CaseFile file) {
        return new DelegatedLine(
                speech.of(
                        "delegation.reference",
                        names.body(decision.body()),
                        speech.day(decision.date()),
                        decision.designation()),
                speech.of(
                        "delegation.basis.by",
                        decision.item(),
                        decision.matter(),
                        decision.delegate(),
                        decision.decidedBy()),
                decision.text(),
                decision.publicText() == null ? "" : speech.of("casefile.publicForm", decision.publicText()),
                record(decision, file),
                texts.secrecy(decision.secrecy(), speech),
                reported(decision),
                texts.voided(decision.voided(), speech));
    }

    /** The number of the record; empty for none, or one that the reader may not see. */
    private static String record(DelegationDecision decision, CaseFile file) {
        return file.records().stream()
                .filter(record -> record.id().equals(decision.recordId()))
                .map(RecordFile::recordNumber)
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }

    private String reported(DelegationDecision decision) {
        if (decision.reported() != null) {
            return speech.of(
                    "delegation.reported",
                    speech.day(decision.reported().on()),
                    decision.reported().by());
        }
        return decision.voided() == null ? speech.of("delegation.unreported") : "";
    }
}
