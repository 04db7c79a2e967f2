package se.diarium.governance.opening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.diarium.governance.calendar.PlanningYear;
import se.diarium.governance.calendar.TimetableRow;
import se.diarium.governance.cycle.Expected;
import se.diarium.governance.model.Actor;
import se.diarium.governance.model.DocumentKind;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.model.ModelBody;
import se.diarium.governance.model.Step;
import se.diarium.governance.model.Unit;

/** The documents that are to be made in a planning year, each once, and whose register they belong to. */
final class Tasks {

    private final GovernanceModel model;
    private final Expected expected;

    Tasks(GovernanceModel model) {
        this.model = model;
        this.expected = new Expected(model);
    }

    /** Those whose decision or report is in the year, in the order of their deadlines. */
    List<Task> of(int year) {
        Map<List<Object>, Task> tasks = new LinkedHashMap<>();
        for (TimetableRow row : PlanningYear.of(model, year).inOrder()) {
            Step step = row.entry().step();
            if (row.kind() != null && (step == Step.DECIDE || step == Step.REPORT)) {
                for (Actor owner : expected.owners(row)) {
                    Task task = new Task(row.kind(), owner, expected.period(row), row.concerns());
                    tasks.putIfAbsent(
                            List.of(
                                    row.kind().code(),
                                    String.valueOf(task.ownerCode()),
                                    task.period().from()),
                            task);
                }
            }
        }
        return List.copyOf(tasks.values());
    }

    /** What a case for it is called. */
    String title(Task task) {
        DocumentKind kind = task.kind();
        int decidedIn = kind.period() == null
                ? task.about()
                : task.about() - kind.period().starts();
        String title = kind.title(decidedIn, genitive(task.documentFor()), model.elections());
        return title.equals(kind.name().sv()) ? title + " " + task.period().from() : title;
    }

    private static String genitive(Actor owner) {
        if (owner instanceof ModelBody body) {
            return body.genitive();
        }
        if (owner == null) {
            return null;
        }
        String name = owner.name().sv();
        return name.matches(".*[sxz]") ? name : name + "s";
    }

    /** The bodies in whose register its case can be, the nearest first: the owner's own, or those of whoever proposes and decides it. */
    Stream<ModelBody> bodies(Task task) {
        if (task.documentFor() != null) {
            return line(task.documentFor());
        }
        return Stream.of(
                        task.kind().making().proposes().stream(),
                        task.kind().making().drawsUp().stream(),
                        Stream.ofNullable(task.kind().making().decides()))
                .flatMap(codes -> codes)
                .map(model::actor)
                .flatMap(Optional::stream)
                .flatMap(this::line);
    }

    private Stream<ModelBody> line(Actor actor) {
        return Stream.iterate(Optional.of(actor), Optional::isPresent, next -> parent(next.get()))
                .map(Optional::get)
                .filter(ModelBody.class::isInstance)
                .map(ModelBody.class::cast);
    }

    private Optional<Actor> parent(Actor actor) {
        if (actor instanceof ModelBody body) {
            return model.actor(body.parent());
        }
        return actor instanceof Unit unit ? model.actor(unit.parent()) : Optional.empty();
    }
}
