package se.diarium.governance.inforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.governance.calendar.PlanningYear;
import se.diarium.governance.calendar.RoundOfYear;
import se.diarium.governance.document.GovernedDocument;
import se.diarium.governance.document.GovernedReader;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.round.Round;
import se.diarium.governance.round.RoundInput;
import se.diarium.governance.round.RoundKind;
import se.diarium.governance.round.Rounds;
import se.diarium.governance.store.CurrentModel;
import se.diarium.governance.store.ModelVersion;
import se.diarium.register.RegisterCalendar;

/**
 * Opens the rounds of the region's calendar: each once, from its first day of answering to its last, about the decided plans of the kinds
 * that it reports on. One that has no plan to follow up yet waits for one.
 */
public class CalendarRounds {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarRounds.class);
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final CurrentModel models;
    private final GovernedReader documents;
    private final Rounds rounds;
    private final RegisterCalendar calendar;
    private final TransactionService transactions;

    CalendarRounds(
            CurrentModel models,
            GovernedReader documents,
            Rounds rounds,
            RegisterCalendar calendar,
            TransactionService transactions) {
        this.models = models;
        this.documents = documents;
        this.rounds = rounds;
        this.calendar = calendar;
        this.transactions = transactions;
    }

    /**
     * Opens what is to be open today. Not to be called inside a transaction.
     *
     * @return the rounds that were not open before
     */
    public List<Round> open() {
        LocalDate today = calendar.today();
        return models.current().map(ModelVersion::model).stream()
                .flatMap(model -> due(model, today).flatMap(due -> open(model, due).stream()))
                .toList();
    }

    /** A round about the end of a year is answered in the next. */
    private static Stream<RoundOfYear> due(GovernanceModel model, LocalDate today) {
        return Stream.of(today.getYear() - 1, today.getYear())
                .flatMap(year -> PlanningYear.of(model, year).rounds().stream())
                .filter(round -> !today.isBefore(round.opens()) && !today.isAfter(round.closes()));
    }

    private List<Round> open(GovernanceModel model, RoundOfYear due) {
        return AuthenticationUtil.runAsSystem(
                () -> transactions.getRetryingTransactionHelper().doInTransaction(() -> {
                    String key = model.code() + ":" + due.code();
                    List<String> plans = plans(model, due);
                    if (plans.isEmpty() || rounds.made(key).isPresent()) {
                        return List.of();
                    }
                    Round opened = rounds.addOfCalendar(input(due, plans, key));
                    LOG.info("The round {} of the calendar is open, about {} plans", opened.name(), plans.size());
                    return List.of(opened);
                }));
    }

    private List<String> plans(GovernanceModel model, RoundOfYear due) {
        return documents.read(model.code(), due.year(), due.year()).documents().stream()
                .filter(plan -> due.round().reportsOn().contains(plan.kind()))
                .filter(plan -> plan.isDecided() && plan.supersededBy() == null && plan.isFor(due.year()))
                .map(GovernedDocument::id)
                .toList();
    }

    private static RoundInput input(RoundOfYear due, List<String> plans, String key) {
        return new RoundInput(
                due.round().name().in(SWEDISH) + " " + due.to(),
                RoundKind.valueOf(due.round().cycle().name()),
                due.from(),
                due.to(),
                due.opens(),
                due.closes(),
                plans,
                false,
                key);
    }
}
