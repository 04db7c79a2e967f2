package se.diarium.web.api.vocabulary;

import se.diarium.register.vocabulary.Vocabulary;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** The roles that parties may have. */
final class RolesGet extends ApiWebScript {

    private final Vocabulary roles;

    RolesGet(ApiTools tools, Vocabulary roles) {
        super(tools);
        this.roles = roles;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        return Answer.ok(PageView.whole(TermView.of(roles.terms(), request.language())));
    }
}
