package se.diarium.governance.opening;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import se.diarium.governance.cycle.Expected;
import se.diarium.governance.document.Governed;
import se.diarium.governance.document.GovernedReader;
import se.diarium.governance.store.CurrentModel;
import se.diarium.governance.store.ModelVersion;
import se.diarium.register.Bodies;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumModel;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NewCase;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Roles;
import se.diarium.register.node.Sanction;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.series.BodyLock;

/**
 * Opens the cases of a planning year: one for each document that is to be decided or reported in it, for whoever has one of their own. What
 * is there already is left as it is, so the act can be repeated. Called inside a transaction.
 */
public class CaseOpening {

    private static final int YEARS_AHEAD = 3;
    private static final String EVERYBODY = "*";
    private static final String PURPOSE = "planning year";

    private final CurrentModel models;
    private final GovernedReader reader;
    private final CaseRegister cases;
    private final Bodies bodies;
    private final NodeService nodes;
    private final RegisterCalendar calendar;
    private final Roles roles;
    private final BodyLock lock;

    CaseOpening(
            CurrentModel models,
            GovernedReader reader,
            CaseRegister cases,
            Bodies bodies,
            NodeService nodes,
            RegisterCalendar calendar,
            Roles roles,
            BodyLock lock) {
        this.models = models;
        this.reader = reader;
        this.cases = cases;
        this.bodies = bodies;
        this.nodes = nodes;
        this.calendar = calendar;
        this.roles = roles;
        this.lock = lock;
    }

    /** Whether the caller may open cases of a year. */
    public boolean mayOpen(int year) {
        return roles.isRegistrar() && isAhead(year);
    }

    private boolean isAhead(int year) {
        int first = calendar.today().getYear();
        return first <= year && year <= first + YEARS_AHEAD;
    }

    /**
     * Opens what is not there of a year.
     *
     * @param year the planning year, this one or one of the next; null is not given
     * @throws InvalidInputException if no cases are opened for such a year
     * @throws ConflictException if the region has no model
     */
    public Opened open(Integer year) {
        roles.requireRegistrar();
        ModelVersion version = models.current().orElseThrow(() -> new ConflictException("year", "noModel"));
        int first = calendar.today().getYear();
        if (year == null) {
            throw new InvalidInputException("year", "required");
        }
        if (!isAhead(year)) {
            throw new InvalidInputException(
                    "year", "numberBetween", String.valueOf(first), String.valueOf(first + YEARS_AHEAD));
        }
        lock.take(EVERYBODY, PURPOSE);
        return open(year, version);
    }

    private Opened open(int year, ModelVersion version) {
        Tasks tasks = new Tasks(version.model());
        List<Task> all = tasks.of(year);
        Governed known = AuthenticationUtil.runAsSystem(() -> reader.read(
                version.code(),
                all.stream().mapToInt(task -> task.period().from()).min().orElse(year),
                all.stream().mapToInt(task -> task.period().to()).max().orElse(year)));
        List<Opened.Line> opened = new ArrayList<>();
        List<Opened.Line> there = new ArrayList<>();
        List<Opened.Line> withoutRegister = new ArrayList<>();
        for (Task task : all) {
            Optional<Opened.Line> found = find(task, known, new Expected(version.model()), tasks.title(task));
            Optional<String> series = series(task, tasks);
            if (found.isPresent()) {
                there.add(found.get());
            } else if (series.isEmpty()) {
                withoutRegister.add(line(task, tasks.title(task), null, null));
            } else {
                CaseFile made = open(task, series.get(), tasks.title(task), version);
                opened.add(line(task, made.title(), made.diarienummer(), made.designation()));
            }
        }
        return new Opened(year, opened, there, withoutRegister);
    }

    /** The case of it, or of a document of it that somebody has registered in another one. */
    private static Optional<Opened.Line> find(Task task, Governed known, Expected expected, String title) {
        return known.cases().stream()
                .filter(found -> found.kind().equals(task.kind().code())
                        && isOf(task, found.documentFor())
                        && expected.answers(found.period(), task.kind(), task.period()))
                .map(found -> line(task, title, found.diarienummer(), found.designation()))
                .findFirst()
                .or(() -> known.documents().stream()
                        .filter(found -> found.kind().equals(task.kind().code())
                                && isOf(task, found.documentFor())
                                && found.period() != null
                                && expected.answers(found.period(), task.kind(), task.period()))
                        .map(found -> line(task, title, found.diarienummer(), found.designation()))
                        .findFirst());
    }

    private static boolean isOf(Task task, String documentFor) {
        return task.documentFor() == null || Objects.equals(task.ownerCode(), documentFor);
    }

    private static Opened.Line line(Task task, String title, Diarienummer number, String designation) {
        return new Opened.Line(
                task.kind().code(),
                task.ownerCode(),
                task.period().from(),
                task.period().to(),
                title,
                number,
                designation);
    }

    private Optional<String> series(Task task, Tasks tasks) {
        LocalDate today = calendar.today();
        return tasks.bodies(task)
                .map(body -> bodies.responsible(body.code(), today))
                .filter(code -> bodies.byCode(code)
                        .filter(body -> !body.endedBefore(today))
                        .isPresent())
                .findFirst();
    }

    private CaseFile open(Task task, String series, String title, ModelVersion version) {
        CaseFile made = cases.register(new NewCase(series, title, null, null, null, null, null, null, null));
        Map<QName, Serializable> governed = new Nodes.Values()
                .with(DiariumModel.PROP_MODEL_CODE, version.code())
                .with(DiariumModel.PROP_MODEL_VERSION, version.version())
                .with(DiariumModel.PROP_DOCUMENT_KIND, task.kind().code())
                .with(DiariumModel.PROP_DOCUMENT_FOR, task.ownerCode())
                .map();
        Map<QName, Serializable> period = new Nodes.Values()
                .with(DiariumModel.PROP_FIRST_YEAR, task.period().from())
                .with(DiariumModel.PROP_LAST_YEAR, task.period().to())
                .map();
        NodeRef node = Nodes.ref(made.id());
        AuthenticationUtil.runAsSystem(() -> {
            Sanction.run(() -> {
                nodes.addAspect(node, DiariumModel.ASPECT_PLAN_PERIOD, period);
                nodes.addAspect(node, DiariumModel.ASPECT_GOVERNED, governed);
            });
            return null;
        });
        return made;
    }
}
