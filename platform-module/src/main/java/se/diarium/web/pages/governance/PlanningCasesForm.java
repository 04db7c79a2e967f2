package se.diarium.web.pages.governance;

import org.alfresco.service.transaction.TransactionService;
import se.diarium.governance.opening.CaseOpening;
import se.diarium.register.RegisterCalendar;
import se.diarium.web.pages.InternalForm;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;

/** Opens the cases of a planning year, and leads back to the planning cycle, where they are. */
final class PlanningCasesForm extends InternalForm {

    private final CaseOpening opening;
    private final RegisterCalendar calendar;

    PlanningCasesForm(
            PageTools tools, TransactionService transactions, CaseOpening opening, RegisterCalendar calendar) {
        super(tools, transactions);
        this.opening = opening;
        this.calendar = calendar;
    }

    @Override
    protected String take(PageRequest request) {
        int year = YearInPath.read(request, calendar.today().getYear());
        opening.open(year);
        return request.links().inLanguage(request.links().plain().internalCycle(year));
    }
}
