package se.diarium.application.region;

import java.net.URI;
import se.diarium.application.account.Accounts;
import se.diarium.application.account.DemonstrationUser;
import se.diarium.application.client.DiariumClient;

/** Those who do the work in the region, each logged in. */
record Colleagues(
        DiariumClient registrar,
        DiariumClient handler,
        DiariumClient manager,
        DiariumClient secretary,
        DiariumClient member) {

    static Colleagues at(URI host, Accounts accounts) {
        DiariumClient client = DiariumClient.of(host);
        return new Colleagues(
                login(client, accounts, DemonstrationUser.REGISTRATOR),
                login(client, accounts, DemonstrationUser.HANDLAGGARE),
                login(client, accounts, DemonstrationUser.CHEF),
                login(client, accounts, DemonstrationUser.SEKRETERARE),
                login(client, accounts, DemonstrationUser.LEDAMOT));
    }

    private static DiariumClient login(DiariumClient client, Accounts accounts, DemonstrationUser user) {
        return client.login(user.userName(), accounts.password(user.userName()));
    }
}
