package se.diarium.governance.followup;

import java.time.LocalDate;
import java.util.List;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import se.diarium.governance.round.Round;
import se.diarium.register.DiariumGroups;
import se.diarium.reminder.Reminders;

/** Reminds by mail those whose units have not answered, on the days before a round closes that deadlines are reminded of. */
public class RoundReminders {

    private final FollowUps followUps;
    private final AuthorityService authorities;
    private final Reminders reminders;

    RoundReminders(FollowUps followUps, AuthorityService authorities, Reminders reminders) {
        this.followUps = followUps;
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
        return authorities.authorityExists(group)
                ? authorities.getContainedAuthorities(AuthorityType.USER, group, false).stream()
                        .sorted()
                        .toList()
                : List.of();
    }
}
