package se.diarium.web.api.bodies;

import se.diarium.register.Bodies;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** The bodies of the region, those that have ended among them. */
final class BodiesGet extends ApiWebScript {

    private final Bodies bodies;

    BodiesGet(ApiTools tools, Bodies bodies) {
        super(tools);
        this.bodies = bodies;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        return Answer.ok(PageView.whole(bodies.all().stream().map(BodyView::of).toList()));
    }
}
