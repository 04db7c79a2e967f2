package se.diarium.decision.member;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import se.diarium.register.Bodies;
import se.diarium.register.NotFoundException;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.Roles;
import se.diarium.register.series.BodyLock;

/**
 * The members of the bodies. Everybody may know who they are (they are elected in public); secretaries and registrars keep the
 * list. Called inside a transaction.
 */
public class Members {

    private static final String LOCK = "members";
    private static final Comparator<Membership> BY_ROLE = Comparator.comparing(Membership::role)
            .thenComparingInt(Membership::order)
            .thenComparing(Membership::name)
            .thenComparing(Membership::from);

    private final MembershipTable table;
    private final MembershipRules rules;
    private final MemberGroups groups;
    private final BodyLock lock;
    private final Bodies bodies;
    private final Roles roles;
    private final RegisterCalendar calendar;

    Members(
            MembershipTable table,
            MembershipRules rules,
            MemberGroups groups,
            BodyLock lock,
            Bodies bodies,
            Roles roles,
            RegisterCalendar calendar) {
        this.table = table;
        this.rules = rules;
        this.groups = groups;
        this.lock = lock;
        this.bodies = bodies;
        this.roles = roles;
        this.calendar = calendar;
    }

    /**
     * The members of a body on a day, by office and order.
     *
     * @param day null for all there are and have been
     * @throws NotFoundException if there is no such body
     */
    public List<Membership> of(String body, LocalDate day) {
        requireBody(body);
        return table.of(body).stream()
                .filter(membership -> day == null || membership.on(day))
                .sorted(BY_ROLE)
                .toList();
    }

    /** Adds a member. */
    public Membership add(String body, MembershipInput given) {
        roles.requireMeetingStaff();
        requireBody(body);
        lock.take(body, LOCK);
        List<Membership> others = table.of(body);
        Membership made = new Membership(
                UUID.randomUUID().toString(),
                body,
                text(given.person(), null),
                text(given.name(), null),
                text(given.party(), null),
                given.role(),
                given.order() == null ? next(others, given.role()) : given.order(),
                given.from(),
                given.to());
        rules.check(made, others);
        table.insert(made);
        follow(made, made);
        return made;
    }

    /** Changes a membership; what the change leaves out stays. */
    public Membership change(String body, String id, MembershipInput change) {
        roles.requireMeetingStaff();
        lock.take(body, LOCK);
        Membership before = require(body, id);
        Membership after = new Membership(
                id,
                body,
                text(change.person(), before.person()),
                text(change.name(), before.name()),
                text(change.party(), before.party()),
                change.role() == null ? before.role() : change.role(),
                change.order() == null ? before.order() : change.order(),
                change.from() == null ? before.from() : change.from(),
                change.to() == null ? before.to() : change.to());
        rules.check(after, table.of(body));
        table.update(after);
        follow(before, after);
        return after;
    }

    /** Ends a membership today; one that has not begun never comes into force, one that has ended stays as it is. */
    public void end(String body, String id) {
        roles.requireMeetingStaff();
        lock.take(body, LOCK);
        Membership before = require(body, id);
        LocalDate today = calendar.today();
        if (before.to() != null && !before.to().isAfter(today)) {
            return;
        }
        Membership after = new Membership(
                id,
                body,
                before.person(),
                before.name(),
                before.party(),
                before.role(),
                before.order(),
                before.from(),
                before.from().isAfter(today) ? before.from().minusDays(1) : today);
        table.update(after);
        follow(before, after);
    }

    /** Makes the groups of all bodies what they are to be today. */
    public void followAll() {
        bodies.codes().forEach(body -> groups.follow(body, table.persons(body), calendar.today()));
    }

    private void follow(Membership before, Membership after) {
        Set<String> users = new LinkedHashSet<>();
        users.add(before.person());
        users.add(after.person());
        users.removeIf(Objects::isNull);
        groups.follow(after.body(), users, calendar.today());
    }

    private Membership require(String body, String id) {
        return table.find(body, id).orElseThrow(() -> new NotFoundException(id));
    }

    private void requireBody(String body) {
        if (bodies.byCode(body).isEmpty()) {
            throw new NotFoundException(body);
        }
    }

    private static int next(List<Membership> others, MemberRole role) {
        return others.stream()
                        .filter(other -> other.role() == role)
                        .mapToInt(Membership::order)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** The text as it is kept: null leaves what there was, an empty one takes it away. */
    private static String text(String given, String otherwise) {
        if (given == null) {
            return otherwise;
        }
        String kept = given.strip().replaceAll("\\s+", " ");
        return kept.isEmpty() ? null : kept;
    }
}
