package se.diarium.decision.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;
import se.diarium.register.DiariumGroups;
import se.diarium.register.NotFoundException;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.Errors;

/** The caller's own absences. Called inside a transaction. */
public class Absences {

    private static final int MOST_DAYS = 400;
    /** What somebody may do in the process by an office; whoever stands in must have it too. */
    private static final Set<String> OFFICES =
            Set.of(DiariumGroups.MANAGERS, DiariumGroups.DIRECTORS, DiariumGroups.SECRETARIES);

    private final AbsenceTable table;
    private final Handover handover;
    private final PersonService people;
    private final AuthorityService authorities;
    private final RegisterCalendar calendar;

    Absences(
            AbsenceTable table,
            Handover handover,
            PersonService people,
            AuthorityService authorities,
            RegisterCalendar calendar) {
        this.table = table;
        this.handover = handover;
        this.people = people;
        this.authorities = authorities;
        this.calendar = calendar;
    }

    /** Those that have not ended, the earliest first. */
    public List<Absence> own() {
        return table.of(user(), calendar.today());
    }

    /**
     * Says that the caller is away; from the first day on the substitute has the caller's tasks.
     *
     * @throws se.diarium.register.InvalidInputException naming every field that cannot be accepted
     */
    public Absence add(AbsenceInput given) {
        Errors errors = new Errors();
        checkDays(given, errors);
        checkSubstitute(given.substitute(), errors);
        errors.throwIfAny();
        Absence absence =
                new Absence(UUID.randomUUID().toString(), user(), given.substitute(), given.from(), given.to());
        table.insert(absence);
        handover.bringUpToDate();
        return absence;
    }

    /**
     * Takes an absence back: the tasks that are not done are the caller's again.
     *
     * @throws NotFoundException if it is none of the caller's
     */
    public void remove(String id) {
        if (own().stream().noneMatch(absence -> absence.id().equals(id))) {
            throw new NotFoundException(id);
        }
        table.delete(id);
        handover.bringUpToDate();
    }

    private void checkDays(AbsenceInput given, Errors errors) {
        LocalDate from = given.from();
        LocalDate to = given.to();
        if (from == null) {
            errors.add("from", "required");
        }
        if (to == null) {
            errors.add("to", "required");
        }
        if (from == null || to == null) {
            return;
        }
        if (to.isBefore(from) || to.isBefore(calendar.today())) {
            errors.add("to", "absence.days", from, calendar.today());
        } else if (from.plusDays(MOST_DAYS).isBefore(to)) {
            errors.add("to", "absence.long", MOST_DAYS);
        }
        own().stream()
                .filter(other -> !other.from().isAfter(to) && !other.to().isBefore(from))
                .findFirst()
                .ifPresent(other -> errors.add("from", "absence.overlap", other.from(), other.to()));
    }

    /** As the system: whose groups somebody is in is not for everyone to see. */
    private void checkSubstitute(String substitute, Errors errors) {
        if (substitute == null || substitute.isBlank()) {
            errors.add("substitute", "required");
            return;
        }
        String person = user();
        AuthenticationUtil.runAsSystem(() -> {
            if (substitute.equals(person)) {
                errors.add("substitute", "absence.self");
            } else if (!people.personExists(substitute) || !people.isEnabled(substitute)) {
                errors.add("substitute", "user.unknown", substitute);
            } else {
                Set<String> held = authorities.getAuthoritiesForUser(substitute);
                authorities.getAuthoritiesForUser(person).stream()
                        .filter(OFFICES::contains)
                        .filter(office -> !held.contains(office))
                        .forEach(office -> errors.add("substitute", "absence.office", substitute, office));
            }
            return null;
        });
    }

    private static String user() {
        return AuthenticationUtil.getRunAsUser();
    }
}
