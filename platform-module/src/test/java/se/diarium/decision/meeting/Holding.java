package se.diarium.decision.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.security.PersonService;
import se.diarium.RunningRegister;
import se.diarium.decision.member.MemberRole;
import se.diarium.decision.member.Members;
import se.diarium.decision.member.MembershipInput;
import se.diarium.register.CaseFile;
import se.diarium.register.LegalGround;
import se.diarium.register.Outcome;
import se.diarium.register.node.Registering;

/**
 * A meeting that has been held on the first of February of a year, of a body with a chair, a vice chair and two members that were
 * there and a member that was not, and a case that it decided.
 */
public final class Holding {

    public static final String CHAIR = "ordforande";
    public static final String VICE = "vice";
    public static final String MEMBER = "justerare";
    private static final String OTHER = "annan.ledamot";
    private static final String ABSENT = "franvarande";

    private final RunningRegister register;
    private final Meeting meeting;
    private final List<String> seats;
    private final CaseFile file;
    private final AgendaItem item;

    private Holding(RunningRegister register, Meeting meeting, List<String> seats, CaseFile file, AgendaItem item) {
        this.register = register;
        this.meeting = meeting;
        this.seats = seats;
        this.file = file;
        this.item = item;
    }

    public static Holding held(RunningRegister register, String body, int year) {
        return held(register, body, LocalDate.of(year, 2, 1), null, List.of());
    }

    /** The same with a case that is secret. */
    public static Holding heldOnSecret(RunningRegister register, String body, int year) {
        return held(register, body, LocalDate.of(year, 2, 1), new LegalGround(25, 1), List.of());
    }

    /** The same with a chair who stood aside for bias at the case. */
    static Holding heldWithout(RunningRegister register, String body, int year, int seat) {
        return held(register, body, LocalDate.of(year, 2, 1), null, List.of(seat));
    }

    public static Holding heldWithoutChairAtItem(RunningRegister register, String body, int year) {
        return heldWithout(register, body, year, 0);
    }

    private static Holding held(
            RunningRegister register, String body, LocalDate day, LegalGround secrecy, List<Integer> biased) {
        CaseFile file = new Registering(register).aCase("Till beslut", secrecy);
        Meetings meetings = register.bean("diarium.meetings", Meetings.class);
        Agendas agendas = register.bean("diarium.agendas", Agendas.class);
        ItemDecisions decisions = register.bean("diarium.itemDecisions", ItemDecisions.class);
        Attendances attendances = register.bean("diarium.attendances", Attendances.class);
        List<String> seats = seats(register, body, day.getYear());
        return register.as(RunningRegister.REGISTRAR, () -> {
            Meeting meeting = meetings.plan(new MeetingInput(body, day, null, null, null));
            AgendaItem item = agendas.add(
                    meeting.key(), new ItemInput(ItemKind.CASE, "Till beslut", file.diarienummer(), null, "Godkänns."));
            meetings.proceed(meeting.key(), MeetingStatus.SUMMONED, null);
            List<Attendance> there = new ArrayList<>();
            for (int i = 0; i < seats.size(); i++) {
                Presence presence = i < seats.size() - 1 ? Presence.PRESENT : Presence.ABSENT;
                there.add(new Attendance(seats.get(i), presence, null, null));
            }
            attendances.put(meeting.key(), there);
            if (!biased.isEmpty()) {
                decisions.standAside(
                        meeting.key(),
                        item.id(),
                        biased.stream()
                                .map(seat -> new MemberAct(seats.get(seat), MemberAct.Act.BIAS, "Närstående"))
                                .toList());
            }
            decisions.decide(
                    meeting.key(),
                    item.id(),
                    new DecisionInput(Outcome.APPROVED, null, "Så beslutades.", null, null, null, null, null));
            meetings.proceed(meeting.key(), MeetingStatus.HELD, null);
            return new Holding(register, meetings.get(meeting.key()), seats, file, item);
        });
    }

    private static List<String> seats(RunningRegister register, String body, int year) {
        Members members = register.bean("diarium.members", Members.class);
        PersonService people = register.bean("PersonService", PersonService.class);
        List<String> seats = new ArrayList<>();
        Map<String, MemberRole> chairs = Map.of(CHAIR, MemberRole.CHAIR, VICE, MemberRole.VICE_CHAIR);
        for (String user : List.of(CHAIR, VICE, MEMBER, OTHER, ABSENT)) {
            register.asSystem(() -> {
                if (!people.personExists(user)) {
                    people.createPerson(Map.of(ContentModel.PROP_USERNAME, user));
                }
                return null;
            });
            seats.add(register.as(RunningRegister.SECRETARY, () -> members.add(
                            body,
                            new MembershipInput(
                                    user,
                                    user,
                                    null,
                                    chairs.getOrDefault(user, MemberRole.MEMBER),
                                    null,
                                    LocalDate.of(year, 1, 1),
                                    LocalDate.of(year, 12, 31)))
                    .id()));
        }
        return seats;
    }

    public Meeting meeting() {
        return meeting;
    }

    public Meeting reread() {
        return register.asSystem(
                () -> register.bean("diarium.meetings", Meetings.class).get(meeting.key()));
    }

    public Meeting proceed(MeetingStatus to) {
        return register.as(RunningRegister.SECRETARY, () -> register.bean("diarium.meetings", Meetings.class)
                .proceed(meeting.key(), to, null));
    }

    public CaseFile file() {
        return file;
    }

    public String item() {
        return item.id();
    }

    public String chair() {
        return seats.get(0);
    }

    public String vice() {
        return seats.get(1);
    }

    public String member() {
        return seats.get(2);
    }

    public String absent() {
        return seats.get(4);
    }
}
