package se.diarium.web.api.health;

import se.diarium.health.Health;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Tells how the parts are that the register depends on, on this machine. */
final class HealthGet extends ApiWebScript {

    private final Health health;

    HealthGet(ApiTools tools, Health health) {
        super(tools);
        this.health = health;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.ok(HealthView.of(tools().read(health::report), tools().problems(), request.language()));
    }
}
