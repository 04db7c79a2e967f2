package se.diarium.web.api.thread;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import se.diarium.governance.thread.Addressees;
import se.diarium.governance.thread.PlanObject;
import se.diarium.governance.thread.PlanObjects;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.wire.PageView;
import se.diarium.web.http.Validator;
import se.diarium.web.problem.ChangedSinceException;

/** Hands out what plans hold, each with its tag. */
public final class ObjectDesk {

    private static final String IF_MATCH = "If-Match";

    private final ApiTools tools;
    private final PlanObjects objects;
    private final Addressees addressees;

    public ObjectDesk(ApiTools tools, PlanObjects objects, Addressees addressees) {
        this.tools = tools;
        this.objects = objects;
        this.addressees = addressees;
    }

    PlanObjects objects() {
        return objects;
    }

    /** What is made in a transaction of its own. */
    Answer make(ApiRequest request, Supplier<PlanObject> work) {
        PlanObject made = tools.write(work::get);
        ObjectView view = view(request, made);
        return Answer.created(view.url(), view).tagged(ObjectView.tag(made));
    }

    /**
     * Does something with the object that the path names, if it still is what the client has seen ({@code If-Match}).
     *
     * @param yours what the client sent
     */
    Answer change(ApiRequest request, Object yours, UnaryOperator<PlanObject> work) {
        String id = request.path("id");
        String expected = request.raw().getHeader(IF_MATCH);
        return show(request, tools.write(() -> {
            PlanObject current = objects.hold(id);
            String tag = ObjectView.tag(current);
            if (expected != null && !Validator.matchesStrongly(expected, tag)) {
                throw new ChangedSinceException(tag, view(request, current), yours);
            }
            return work.apply(current);
        }));
    }

    Answer read(ApiRequest request, Supplier<PlanObject> work) {
        return show(request, tools.read(work::get));
    }

    private Answer show(ApiRequest request, PlanObject object) {
        return Answer.ok(view(request, object)).tagged(ObjectView.tag(object));
    }

    ObjectView view(ApiRequest request, PlanObject object) {
        return ObjectView.of(object, addressees, request.links());
    }

    /** A whole list. */
    PageView<ObjectView> views(ApiRequest request, List<PlanObject> all) {
        return PageView.whole(all.stream().map(object -> view(request, object)).toList());
    }
}
