package se.diarium.governance.cycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.diarium.governance.calendar.MeetingDays;
import se.diarium.governance.calendar.PlanningYear;
import se.diarium.governance.calendar.TimetableRow;
import se.diarium.governance.document.Governed;
import se.diarium.governance.document.GovernedCase;
import se.diarium.governance.document.GovernedDocument;
import se.diarium.governance.model.Actor;
import se.diarium.governance.model.DocumentKind;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.model.Step;
import se.diarium.governance.model.Years;

/** Says of each row of a year how far it has come. */
final class CycleStates {

    /** What ends with a document that is there; the other steps lie on the way to it. */
    private static final Set<Step> ENDS = EnumSet.of(Step.DECIDE, Step.REPORT);

    private final GovernanceModel model;
    private final Expected expected;
    private final List<TimetableRow> rows;
    private final Governed governed;
    private final MeetingDays held;
    private final LocalDate today;
    private final LocalDate since;

    /**
     * @param governed what the reader may see
     * @param held the days of the meetings that were held
     * @param since the first day that the register answers for; what was due before may have been done without it
     */
    CycleStates(
            GovernanceModel model,
            PlanningYear year,
            Governed governed,
            MeetingDays held,
            LocalDate today,
            LocalDate since) {
        this.model = model;
        this.expected = new Expected(model);
        this.rows = year.inOrder();
        this.governed = governed;
        this.held = held;
        this.today = today;
        this.since = since;
    }

    List<CycleRow> rows() {
        List<CycleRow> all = new ArrayList<>();
        for (TimetableRow row : rows) {
            List<CyclePart> parts = row.kind() == null
                    ? List.of()
                    : expected.owners(row).stream()
                            .map(owner -> part(row, owner))
                            .toList();
            all.add(new CycleRow(all.size() + 1, row, parts.isEmpty() ? alone(row) : together(parts), parts));
        }
        return all;
    }

    private CycleState alone(TimetableRow row) {
        if (row.entry().step() == Step.MEET && wasHeld(row)) {
            return CycleState.DONE;
        }
        return isAhead(row) ? CycleState.COMING : CycleState.UNKNOWN;
    }

    private boolean wasHeld(TimetableRow row) {
        LocalDate day = row.due().last();
        return row.actors().stream().anyMatch(actor -> held.of(actor.code(), day.getYear()).stream()
                .anyMatch(date -> !date.isBefore(row.due().first()) && !date.isAfter(day)));
    }

    private static CycleState together(List<CyclePart> parts) {
        Set<CycleState> states = EnumSet.noneOf(CycleState.class);
        parts.forEach(part -> states.add(part.state()));
        if (states.size() == 1) {
            return states.iterator().next();
        }
        if (states.contains(CycleState.LATE)) {
            return CycleState.LATE;
        }
        return states.contains(CycleState.COMING) ? CycleState.COMING : CycleState.UNKNOWN;
    }

    private CyclePart part(TimetableRow row, Actor owner) {
        Years years = expected.period(row);
        List<GovernedDocument> documents = governed.documents().stream()
                .filter(document -> isOf(document, row, owner, years))
                .filter(document -> nearest(document, row, owner) == row)
                .sorted(Comparator.comparing(GovernedDocument::day).reversed())
                .toList();
        GovernedDocument finished = documents.stream()
                .filter(document -> isFinished(document, row.kind()))
                .findFirst()
                .orElse(null);
        GovernedDocument shown = finished != null || documents.isEmpty() ? finished : documents.get(0);
        return new CyclePart(owner, state(row, shown, finished), shown, inCase(row.kind(), owner, years));
    }

    private boolean isOf(GovernedDocument document, TimetableRow row, Actor owner, Years years) {
        DocumentKind kind = row.kind();
        if (!document.kind().equals(kind.code())
                || owner != null && !owner.code().equals(document.documentFor())) {
            return false;
        }
        return document.period() == null
                ? document.isFor(row.due().last().getYear())
                : expected.answers(document.period(), kind, years);
    }

    /** Of the rows of the year that end with such a document, the one whose time is next to its day. */
    private TimetableRow nearest(GovernedDocument document, TimetableRow row, Actor owner) {
        if (!ENDS.contains(row.entry().step())) {
            return row;
        }
        return rows.stream()
                .filter(other -> other.kind() == row.kind()
                        && other.concerns() == row.concerns()
                        && ENDS.contains(other.entry().step())
                        && expected.owners(other).contains(owner))
                .min(Comparator.comparingLong(other -> distance(document.day(), other)))
                .orElse(row);
    }

    private static long distance(LocalDate day, TimetableRow row) {
        return Math.abs(ChronoUnit.DAYS.between(day, row.due().last()));
    }

    /** Whether nothing more is to happen with it by the model. */
    private static boolean isFinished(GovernedDocument document, DocumentKind kind) {
        return kind.making().decides() == null || document.isDecided();
    }

    private CycleState state(TimetableRow row, GovernedDocument shown, GovernedDocument finished) {
        Step step = row.entry().step();
        if (step == Step.REVISE) {
            return isAhead(row) ? CycleState.COMING : CycleState.UNKNOWN;
        }
        if ((ENDS.contains(step) ? finished : shown) != null) {
            return CycleState.DONE;
        }
        if (isAhead(row)) {
            return CycleState.COMING;
        }
        return ENDS.contains(step) && !row.due().isBefore(since) ? CycleState.LATE : CycleState.UNKNOWN;
    }

    private boolean isAhead(TimetableRow row) {
        return !row.due().isBefore(today);
    }

    private GovernedCase inCase(DocumentKind kind, Actor owner, Years years) {
        return governed.cases().stream()
                .filter(found -> found.kind().equals(kind.code())
                        && (owner == null || owner.code().equals(found.documentFor()))
                        && found.period() != null
                        && expected.answers(found.period(), kind, years))
                .findFirst()
                .orElse(null);
    }
}
