package se.diarium.governance.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.governance.round.Round;
import se.diarium.governance.round.Rounds;
import se.diarium.governance.thread.Answer;
import se.diarium.governance.thread.Answers;
import se.diarium.governance.thread.PlanObject;
import se.diarium.governance.thread.PlanThread;

/** Tells the stories of what plans hold. */
public class Stories implements OpenPlans {

    private final PlanThread thread;
    private final Answers answers;
    private final Rounds rounds;
    private final Viewpoint everybodys;
    private final Viewpoint own;
    private final TransactionService transactions;

    Stories(
            PlanThread thread,
            Answers answers,
            Rounds rounds,
            Viewpoint everybodys,
            Viewpoint own,
            TransactionService transactions) {
        this.thread = thread;
        this.answers = answers;
        this.rounds = rounds;
        this.everybodys = everybodys;
        this.own = own;
        this.transactions = transactions;
    }

    /**
     * The story as everybody may see it; needs no transaction around it.
     *
     * @return nothing for what is not there and for what is not published, without a difference
     */
    public Optional<Story> open(String id) {
        return transactions.getRetryingTransactionHelper().doInTransaction(() -> told(id, everybodys), true);
    }

    @Override
    public List<Chapter> heldBy(String recordId) {
        return transactions.getRetryingTransactionHelper().doInTransaction(() -> held(thread.ofPlan(recordId)), true);
    }

    /** All are of one plan, so it is asked for once. */
    private List<Chapter> held(List<PlanObject> objects) {
        List<PlanObject> standing =
                objects.stream().filter(object -> !object.voided()).toList();
        return standing.isEmpty()
                ? List.of()
                : everybodys
                        .plan(standing.get(0))
                        .map(plan -> standing.stream()
                                .map(object -> new Chapter(object, plan))
                                .toList())
                        .orElse(List.of());
    }

    /** The story as the caller may see it. Called inside a transaction. */
    public Optional<Story> own(String id) {
        return told(id, own);
    }

    private Optional<Story> told(String id, Viewpoint viewpoint) {
        Telling telling = new Telling(viewpoint);
        return thread.find(id).flatMap(telling::chapter).map(telling::story);
    }

    private final class Telling {

        private final Viewpoint viewpoint;
        private final Map<String, Optional<StoryRecord>> plans = new HashMap<>();
        private final Map<String, Optional<StoryRecord>> reports = new HashMap<>();
        private final Map<String, Optional<Round>> known = new HashMap<>();

        Telling(Viewpoint viewpoint) {
            this.viewpoint = viewpoint;
        }

        private Optional<Chapter> chapter(PlanObject object) {
            // Who may see a plan by what is addressed to a unit may not see the rest of it, so each object is asked
            // for.
            return plans.computeIfAbsent(object.id(), key -> viewpoint.plan(object))
                    .map(plan -> new Chapter(object, plan));
        }

        private Story story(Chapter told) {
            List<Chapter> earlier = along(told, this::former);
            List<Chapter> later = along(told, this::next);
            Collections.reverse(earlier);
            List<Chapter> above = along(told, this::parent);
            Collections.reverse(above);
            Set<String> ids = new HashSet<>(Set.of(told.object().id()));
            earlier.forEach(chapter -> ids.add(chapter.object().id()));
            later.forEach(chapter -> ids.add(chapter.object().id()));
            return new Story(told, earlier, later, above, below(ids), answers(ids));
        }

        /** What is met step by step, as far as it may be seen. */
        private List<Chapter> along(Chapter from, Function<PlanObject, Optional<PlanObject>> step) {
            List<Chapter> met = new ArrayList<>();
            Set<String> ids = new HashSet<>(Set.of(from.object().id()));
            Optional<Chapter> next = step.apply(from.object()).flatMap(this::chapter);
            while (next.isPresent() && ids.add(next.get().object().id())) {
                met.add(next.get());
                next = step.apply(next.get().object()).flatMap(this::chapter);
            }
            return met;
        }

        private Optional<PlanObject> former(PlanObject object) {
            return Optional.ofNullable(object.continuesId()).flatMap(thread::find);
        }

        private Optional<PlanObject> next(PlanObject object) {
            return thread.continuing(object.id()).stream()
                    .filter(later -> chapter(later).isPresent())
                    .findFirst();
        }

        private Optional<PlanObject> parent(PlanObject object) {
            return Optional.ofNullable(object.parentId()).flatMap(thread::find);
        }

        private List<Chapter> below(Set<String> ids) {
            return ids.stream()
                    .flatMap(id -> thread.brokenDown(id).stream())
                    .map(this::chapter)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(
                                    (Chapter chapter) -> chapter.plan().designation())
                            .thenComparing(chapter -> chapter.plan().recordNumber())
                            .thenComparing(chapter -> chapter.object().ordinal()))
                    .toList();
        }

        private List<StoryAnswer> answers(Set<String> ids) {
            return answers.about(ids).stream()
                    .map(this::answer)
                    .flatMap(Optional::stream)
                    .toList();
        }

        private Optional<StoryAnswer> answer(Answer answer) {
            Round round = answer.roundId() == null
                    ? null
                    : known.computeIfAbsent(answer.roundId(), rounds::find).orElse(null);
            Optional<StoryRecord> report = answer.reportId() == null
                    ? Optional.empty()
                    : reports.computeIfAbsent(answer.reportId(), viewpoint::report);
            return viewpoint.shows(answer, round, report)
                    ? Optional.of(new StoryAnswer(answer, round, report.orElse(null)))
                    : Optional.empty();
        }
    }
}
