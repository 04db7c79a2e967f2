package se.diarium.web.api.people;

import java.io.IOException;
import se.diarium.people.User;
import se.diarium.people.Users;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Makes a user who can log in. */
final class UsersPost extends ApiWebScript {

    private final Users users;

    UsersPost(ApiTools tools, Users users) {
        super(tools);
        this.users = users;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        request.allow();
        NewUserWire given = request.json(NewUserWire.class);
        User made = tools().write(() -> users.add(given.toInput(), given.password()));
        return Answer.created(request.links().apiUser(made.userName()), UserView.of(made));
    }
}
