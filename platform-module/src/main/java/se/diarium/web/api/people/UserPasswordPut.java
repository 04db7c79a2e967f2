package se.diarium.web.api.people;

import java.io.IOException;
import se.diarium.people.Users;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Gives a user another password. */
final class UserPasswordPut extends ApiWebScript {

    private final Users users;

    UserPasswordPut(ApiTools tools, Users users) {
        super(tools);
        this.users = users;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        request.allow();
        PasswordWire given = request.json(PasswordWire.class);
        tools().write(() -> {
            users.setPassword(request.path("user"), given.password());
            return null;
        });
        return Answer.noContent();
    }
}
