package se.diarium.web.api.people;

import se.diarium.people.Users;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** A user. */
final class UserGet extends ApiWebScript {

    private final Users users;

    UserGet(ApiTools tools, Users users) {
        super(tools);
        this.users = users;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow();
        return Answer.ok(UserView.of(tools().read(() -> users.get(request.path("user")))));
    }
}
