package se.diarium.acceptance;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import se.diarium.application.client.DiariumClient;

/** Users who are made for a test. */
final class People {

    static final String USERS = "/diarium/api/users";
    static final String GROUPS = "/diarium/api/groups";
    static final String PASSWORD = "tre gula kanoter";

    private People() {}

    static String newName() {
        return "prov-" + UUID.randomUUID();
    }

    /** A user without any role. */
    static String added(DiariumClient administrator) {
        String name = newName();
        administrator
                .postJson(
                        USERS, Map.of("userName", name, "firstName", "Anna", "lastName", "Prov", "password", PASSWORD))
                .expect(201);
        return name;
    }

    static String grouped(DiariumClient administrator, String group) {
        String name = added(administrator);
        administrator
                .send("PUT", GROUPS + "/" + group + "/members/" + name, Map.of(), BodyPublishers.noBody())
                .expect(200);
        return name;
    }
}
