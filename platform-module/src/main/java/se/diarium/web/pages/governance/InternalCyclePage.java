package se.diarium.web.pages.governance;

import se.diarium.governance.cycle.Cycles;
import se.diarium.governance.document.GovernedReader;
import se.diarium.governance.opening.CaseOpening;
import se.diarium.register.Bodies;
import se.diarium.register.RegisterCalendar;
import se.diarium.web.pages.Audience;
import se.diarium.web.pages.PageTools;

/** The planning cycle for those who work with the register; registrars open the cases of a coming year from it. */
final class InternalCyclePage extends CyclePage {

    private final CaseOpening opening;

    InternalCyclePage(
            PageTools tools,
            Cycles cycles,
            GovernedReader reader,
            Bodies bodies,
            RegisterCalendar calendar,
            CaseOpening opening) {
        super(tools, Audience.INTERNAL, cycles, reader, bodies, calendar);
        this.opening = opening;
    }

    @Override
    boolean offersCases(int year) {
        return opening.mayOpen(year);
    }
}
