package se.diarium.web.api.thread;

import java.util.List;
import java.util.function.Supplier;
import se.diarium.governance.thread.Addressees;
import se.diarium.governance.thread.PlanObject;
import se.diarium.governance.thread.PlanObjects;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.wire.PageView;

/** Hands out what plans hold. */
public final class ObjectDesk {

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

    /** The object that something in a transaction of its own makes or changes. */
    ObjectView write(ApiRequest request, Supplier<PlanObject> work) {
        return view(request, tools.write(work::get));
    }

    Answer read(ApiRequest request, Supplier<PlanObject> work) {
        return Answer.ok(view(request, tools.read(work::get)));
    }

    ObjectView view(ApiRequest request, PlanObject object) {
        return ObjectView.of(object, addressees, request.links());
    }

    /** A whole list. */
    PageView<ObjectView> views(ApiRequest request, List<PlanObject> all) {
        return PageView.whole(all.stream().map(object -> view(request, object)).toList());
    }
}
