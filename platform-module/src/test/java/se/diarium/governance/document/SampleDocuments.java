package se.diarium.governance.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.diarium.governance.model.Years;
import se.diarium.register.CaseStatus;
import se.diarium.register.Decision;
import se.diarium.register.Outcome;
import se.diarium.register.number.Diarienummer;

/** Documents as they could be in a register. */
public final class SampleDocuments {

    private static final Diarienummer NUMBER = new Diarienummer("RS", 2025, 7);

    private SampleDocuments() {}

    /** A document that nothing was decided on. */
    public static GovernedDocument draft(String id, String kind, String of, Years years, LocalDate day) {
        return document(id, kind, of, years, day, null, Set.of(), Set.of());
    }

    /** A document that was decided on its day. */
    public static GovernedDocument decided(String id, String kind, String of, Years years, LocalDate day) {
        return document(id, kind, of, years, day, decision(day), Set.of(), Set.of());
    }

    /** A document that says which plans it carries on and answers. */
    public static GovernedDocument tied(
            String id, String kind, String of, Years years, Set<String> implementing, Set<String> followsUp) {
        LocalDate day = LocalDate.of(years.from(), 1, 2);
        return document(id, kind, of, years, day, decision(day), implementing, followsUp);
    }

    private static Decision decision(LocalDate day) {
        return new Decision("RF", day, "12", null, Outcome.APPROVED);
    }

    private static GovernedDocument document(
            String id,
            String kind,
            String of,
            Years years,
            LocalDate day,
            Decision decision,
            Set<String> implementing,
            Set<String> followsUp) {
        return new GovernedDocument(
                id, NUMBER, "RS/7/2025", 1, id, kind, of, years, day, decision, null, implementing, followsUp);
    }

    /** A case for a document. */
    public static GovernedCase opened(String kind, String of, Years years) {
        return new GovernedCase("case", NUMBER, "RS/7/2025", "Ärende", CaseStatus.REGISTERED, kind, of, years);
    }

    public static Governed of(GovernedDocument... documents) {
        return new Governed(List.of(documents), List.of());
    }
}
