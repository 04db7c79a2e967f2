package se.diarium.web.api.people;

import java.io.IOException;
import se.diarium.people.Users;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Changes what a user is called, and whether the user may log in. */
final class UserPatch extends ApiWebScript {

    private final Users users;

    UserPatch(ApiTools tools, Users users) {
        super(tools);
        this.users = users;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        request.allow();
        UserChangeWire change = request.json(UserChangeWire.class);
        return Answer.ok(UserView.of(tools().write(() -> users.change(request.path("user"), change.toInput()))));
    }
}
