package se.diarium.web.api.vocabulary;

import se.diarium.register.vocabulary.Vocabulary;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiResource;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.wire.PageView;

/** The roles that parties may have. */
final class RolesGet extends ApiResource {

    private final Vocabulary roles;

    RolesGet(ApiTools tools, Vocabulary roles) {
        super(tools);
        this.roles = roles;
    }

    @Override
    protected Answer respond(ApiRequest request, ApiTools tools) {
        return Answer.ok(PageView.whole(TermView.of(roles.terms(), request.language())));
    }
}
