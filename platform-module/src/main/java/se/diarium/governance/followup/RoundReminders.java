package se.diarium.governance.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.governance.round.Round;
import se.diarium.governance.round.Rounds;
import se.diarium.governance.thread.ThreadAccess;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumGroups;
import se.diarium.reminder.Reminders;

/** Reminds by mail those whose units have not answered, on the days before a round closes that deadlines are reminded of. */
public class RoundReminders {

    private final FollowUps followUps;
    private final Rounds rounds;
    private final ThreadAccess access;
    private final TransactionService transactions;
    private final AuthorityService authorities;
    private final Reminders reminders;

    RoundReminders(
            FollowUps followUps,
            Rounds rounds,
            ThreadAccess access,
            TransactionService transactions,
            AuthorityService authorities,
            Reminders reminders) {
        this.followUps = followUps;
        this.rounds = rounds;
        this.access = access;
        this.transactions = transactions;
        this.authorities = authorities;
        this.reminders = reminders;
    }

    /**
     * Sends what is to be sent today. Not to be called inside a transaction.
     *
     * @return whether something could not be sent and is to be tried again
     */
    public boolean send() {
        return reminders.send(this::due);
    }

    /**
     * Reminds now those whose units have not answered all that they are to, each at most once a day. Not to be called inside a
     * transaction.
     *
     * @param units codes of those to remind; all that have not answered, where none is given
     * @throws se.diarium.register.NotFoundException if there is no such round
     * @throws ConflictException if the round is not open, or no mail is sent
     */
    public List<Reminded> remind(String roundId, Set<String> units) {
        List<RoundReminder> wanted = transactions
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            access.requireKeeper();
                            Round round = rounds.get(roundId);
                            requireOpen(round);
                            return missing(round).stream()
                                    .filter(reminder -> units.isEmpty()
                                            || units.contains(reminder.unit().code()))
                                    .toList();
                        },
                        true);
        if (!reminders.enabled()) {
            throw new ConflictException("id", "reminder.mailOff");
        }
        return wanted.stream()
                .map(reminder ->
                        new Reminded(reminder.unit().code(), reminder.unit().name(), reminders.sendNow(reminder)))
                .toList();
    }

    private void requireOpen(Round round) {
        switch (rounds.state(round)) {
            case PLANNED ->
                throw new ConflictException(
                        "id", "round.notOpen", round.name(), round.opens().toString());
            case CLOSED ->
                throw new ConflictException(
                        "id", "reminder.closed", round.name(), round.closes().toString());
            default -> {
                // Answers are still taken.
            }
        }
    }

    private List<RoundReminder> due(LocalDate until) {
        return followUps.open().stream()
                .filter(round -> !round.closes().isAfter(until))
                .flatMap(round -> missing(round).stream())
                .toList();
    }

    private List<RoundReminder> missing(Round round) {
        return followUps.progress(round.id()).stream()
                .filter(unit -> !unit.missing().isEmpty())
                .map(unit -> new RoundReminder(round, unit, users(unit.code())))
                .toList();
    }

    private List<String> users(String unit) {
        String group = DiariumGroups.unit(unit);
        return AuthenticationUtil.runAsSystem(() -> authorities.authorityExists(group)
                ? authorities.getContainedAuthorities(AuthorityType.USER, group, false).stream()
                        .sorted()
                        .toList()
                : List.of());
    }
}
