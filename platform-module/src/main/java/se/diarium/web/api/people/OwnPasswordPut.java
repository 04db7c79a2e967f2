package se.diarium.web.api.people;

import java.io.IOException;
import se.diarium.people.OwnPassword;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;

/** Changes the password of whoever is logged in. */
final class OwnPasswordPut extends ApiWebScript {

    private final OwnPassword password;

    OwnPasswordPut(ApiTools tools, OwnPassword password) {
        super(tools);
        this.password = password;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        request.allow();
        OwnPasswordWire given = request.json(OwnPasswordWire.class);
        tools().write(() -> {
            password.change(given.presentPassword(), given.newPassword());
            return null;
        });
        return Answer.noContent();
    }
}
