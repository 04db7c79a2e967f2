package se.diarium.governance.thread;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import se.diarium.RunningRegister;
import se.diarium.governance.round.Round;
import se.diarium.governance.round.RoundInput;
import se.diarium.governance.round.RoundKind;
import se.diarium.governance.round.Rounds;
import se.diarium.publishing.Publisher;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.Decision;
import se.diarium.register.DiariumGroups;
import se.diarium.register.Direction;
import se.diarium.register.LegalGround;
import se.diarium.register.NewCase;
import se.diarium.register.NewRecord;
import se.diarium.register.Outcome;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Registering;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.tie.RecordVersions;

/** Plans and what they hold, for tests. */
public final class Planning {

    /** Long ago, so that the lists of today have none of it. */
    private static final LocalDate REGISTERED = LocalDate.of(2023, 10, 2);

    private static final LocalDate DRAWN_UP = LocalDate.of(2023, 11, 1);

    public final RunningRegister register;
    public final PlanObjects objects;
    public final Answers answers;
    public final Rounds rounds;
    private final CaseRegister cases;
    private final RecordRegister records;

    public Planning() {
        this(RunningRegister.shared());
    }

    public Planning(RunningRegister register) {
        this.register = register;
        objects = register.bean("diarium.planObjects", PlanObjects.class);
        answers = register.bean("diarium.answers", Answers.class);
        rounds = register.bean("diarium.rounds", Rounds.class);
        cases = register.bean("diarium.caseRegister", CaseRegister.class);
        records = register.bean("diarium.recordRegister", RecordRegister.class);
    }

    /** A case of the regional board that the handler handles. */
    public CaseFile aCase() {
        return aCase(null);
    }

    public CaseFile aCase(LegalGround secrecy) {
        return register.as(
                RunningRegister.REGISTRAR,
                () -> cases.register(new NewCase(
                        "RS",
                        "Regionstyrelsens plan",
                        null,
                        null,
                        null,
                        RunningRegister.HANDLER,
                        REGISTERED,
                        secrecy,
                        null)));
    }

    /** A plan of 2024 in a case of its own. */
    public RecordFile aPlan() {
        return aPlan(aCase().diarienummer());
    }

    public RecordFile aPlan(Diarienummer number) {
        return aRecord(number, "plan");
    }

    public RecordFile aRecord(Diarienummer number, String kind) {
        return register.as(
                RunningRegister.REGISTRAR,
                () -> records.add(
                        number,
                        new NewRecord(
                                "Regionstyrelsens plan 2024",
                                null,
                                kind,
                                Direction.DRAWN_UP,
                                DRAWN_UP,
                                null,
                                null,
                                null,
                                2024,
                                2024),
                        Registering.file("plan.txt", "Planens text.")));
    }

    /** The board approves a plan in this paragraph. */
    public void decide(RecordFile plan, LocalDate date, String paragraph) {
        register.as(
                RunningRegister.REGISTRAR,
                () -> cases.recordDecision(
                        plan.diarienummer(),
                        plan.id(),
                        new Decision("RS", date, paragraph, "Planen fastställs.", Outcome.APPROVED)));
    }

    /** The case of a plan is decided and the plan given to everybody. */
    public void publish(RecordFile plan, String paragraph) {
        decide(plan, LocalDate.of(2023, 11, 8), paragraph);
        publish(plan);
    }

    /** A record that is finished is given to everybody. */
    public void publish(RecordFile record) {
        register.as(RunningRegister.REGISTRAR, () -> register.bean("diarium.publisher", Publisher.class)
                .publish(record.id()));
    }

    public void withdraw(RecordFile record) {
        register.as(RunningRegister.REGISTRAR, () -> register.bean("diarium.publisher", Publisher.class)
                .withdraw(record.id(), "Fel fil"));
    }

    /** A revision of a plan, with nothing in it. */
    public RecordFile revised(RecordFile plan) {
        NewRecord asBefore = new NewRecord(null, null, null, null, null, null, null, null, null, null);
        return register.as(
                RunningRegister.REGISTRAR, () -> register.bean("diarium.recordVersions", RecordVersions.class)
                        .supersede(plan.id(), asBefore, Registering.file("plan.txt", "Reviderad plan."), "Reviderad"));
    }

    public static PlanObjectInput assignment(String text, String addressee) {
        return new PlanObjectInput(ObjectKind.ASSIGNMENT, null, null, text, addressee, null, null, null, null);
    }

    public static PlanObjectInput goal(String text) {
        return new PlanObjectInput(ObjectKind.GOAL, null, null, text, null, null, null, null, null);
    }

    public static PlanObjectInput indicator(String text, String addressee, Measure measure) {
        return new PlanObjectInput(ObjectKind.INDICATOR, null, null, text, addressee, null, null, null, measure);
    }

    public static Measure percent(String target) {
        return new Measure("procent", TargetDirection.HIGHER, null, new BigDecimal(target), null);
    }

    public static PlanObjectInput below(String parentId, PlanObjectInput given) {
        return new PlanObjectInput(
                given.kind(),
                given.ordinal(),
                given.number(),
                given.text(),
                given.addressee(),
                given.perspective(),
                parentId,
                given.continuesId(),
                given.measure());
    }

    public static PlanObjectInput continuing(String id, PlanObjectInput given) {
        return new PlanObjectInput(
                given.kind(),
                given.ordinal(),
                given.number(),
                given.text(),
                given.addressee(),
                given.perspective(),
                given.parentId(),
                id,
                given.measure());
    }

    public PlanObject add(RecordFile plan, PlanObjectInput given) {
        return secretary(() -> objects.add(plan.id(), given));
    }

    public <T> T secretary(Supplier<T> work) {
        return register.as(RunningRegister.SECRETARY, work);
    }

    /** Puts a user into the group that answers for a unit. */
    public void answersFor(String unit, String user) {
        register.asSystem(() -> {
            AuthorityService authorities = register.bean("AuthorityService", AuthorityService.class);
            String group = DiariumGroups.unit(unit);
            if (!authorities.authorityExists(group)) {
                authorities.createAuthority(AuthorityType.GROUP, authorities.getShortName(group));
            }
            if (!authorities.getAuthoritiesForUser(user).contains(group)) {
                authorities.addAuthority(group, user);
            }
            return null;
        });
    }

    /** A round about 2024 that closes so many days from now, or has closed for a negative number. */
    public Round aRound(int days, RecordFile... plans) {
        return secretary(() -> rounds.add(round(days, false, plans)));
    }

    public RoundInput round(int days, boolean everybody, RecordFile... plans) {
        LocalDate closes =
                LocalDate.now(register.bean("diarium.clock", Clock.class)).plusDays(days);
        return new RoundInput(
                "Tertialuppföljning per april",
                RoundKind.TERTIAL,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 4, 30),
                closes.minusDays(60),
                closes,
                Arrays.stream(plans).map(RecordFile::id).toList(),
                everybody,
                null);
    }

    /** The round has closed. */
    public Round closed(Round round, RecordFile... plans) {
        return secretary(() -> rounds.change(round.id(), round(-1, round.everybody(), plans)));
    }

    public static AnswerInput inRound(Round round, AnswerStatus status) {
        return new AnswerInput(round.id(), null, status, null, null, null, null, null);
    }

    public Answer answer(String user, PlanObject object, AnswerInput given) {
        return register.as(user, () -> answers.give(object.id(), given)).answer();
    }

    /** What happened to a node, oldest first. */
    public List<EventType> happened(String id) {
        return register
                .asSystem(
                        () -> register.bean("diarium.events", EventChain.class).of(id))
                .stream()
                .map(event -> event.content().type())
                .toList();
    }
}
