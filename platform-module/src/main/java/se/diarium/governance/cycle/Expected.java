package se.diarium.governance.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.diarium.governance.calendar.TimetableRow;
import se.diarium.governance.model.Actor;
import se.diarium.governance.model.DocumentKind;
import se.diarium.governance.model.Elections;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.model.ModelBody;
import se.diarium.governance.model.Period;
import se.diarium.governance.model.Years;

/** Whose documents of a kind are to be there, and for which years. */
public final class Expected {

    private final GovernanceModel model;

    public Expected(GovernanceModel model) {
        this.model = model;
    }

    /** Those who have a document of the kind of their own on a day; one null where it is the region's. */
    public List<Actor> owners(DocumentKind kind, LocalDate day) {
        String each = kind.making().each();
        if (each == null) {
            return Collections.singletonList(null);
        }
        return model.members(each).stream()
                .filter(member -> !(member instanceof ModelBody body)
                        || body.ended() == null
                        || !body.ended().isBefore(day))
                .toList();
    }

    /** Those of them that a row of a timetable is about: all, unless it names some of them. */
    public List<Actor> owners(TimetableRow row) {
        List<Actor> all = owners(row.kind(), row.due().last());
        Set<String> named = new HashSet<>();
        row.actors().forEach(actor -> model.members(actor.code()).forEach(member -> named.add(member.code())));
        List<Actor> some = new ArrayList<>();
        for (Actor owner : all) {
            if (owner != null && named.contains(owner.code())) {
                some.add(owner);
            }
        }
        return some.isEmpty() ? all : some;
    }

    /** The years of the document that a row is about. */
    public Years period(TimetableRow row) {
        return period(row.kind(), row.concerns());
    }

    /** The years of a document of the kind that is about a year first of all. */
    public Years period(DocumentKind kind, int about) {
        Period period = kind.period();
        Elections elections = model.elections();
        if (period == null) {
            return new Years(about, about);
        }
        if (period.span() == Period.Span.TERM) {
            return elections.termOf(about);
        }
        return period.decidedIn(about - period.starts(), elections);
    }

    /** Whether a document that is for some years is the one that is expected for these. */
    public boolean answers(Years given, DocumentKind kind, Years expected) {
        return kind.period() != null && kind.period().span() == Period.Span.TERM
                ? given.from() < expected.to() && given.to() > expected.from()
                : given.from() == expected.from();
    }
}
