package se.diarium.web.api.delegation;

import java.util.List;
import se.diarium.decision.delegation.BodyOrder;
import se.diarium.decision.delegation.DelegationOrder;
import se.diarium.register.Bodies;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.delegation.OrderJson;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;
import se.diarium.web.text.Speech;
import se.diarium.web.text.Texts;

/** What the bodies have delegated, and what none of them may. */
final class OrderGet extends ApiWebScript {

    private final DelegationOrder order;
    private final Bodies bodies;
    private final Texts texts;

    OrderGet(ApiTools tools, DelegationOrder order, Bodies bodies, Texts texts) {
        super(tools);
        this.order = order;
        this.bodies = bodies;
        this.texts = texts;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("body");
        Speech speech = new Speech(texts, request.language());
        return Answer.ok(OrderJson.AllJson.of(asked(request.parameter("body")), new Names(bodies, speech), speech));
    }

    private List<BodyOrder> asked(String body) {
        if (body == null) {
            return order.all();
        }
        if (bodies.byCode(body).isEmpty()) {
            throw RequestException.field(
                    ProblemKind.INVALID, "body", "body.unknown", body, String.join(", ", bodies.codes()));
        }
        return order.of(body).map(List::of).orElse(List.of());
    }
}
