package se.diarium.web.api.workspace;

import java.util.List;
import se.diarium.register.Caller;
import se.diarium.register.Role;

/** The caller on the wire. */
record CallerView(String user, String name, List<Role> roles, List<String> bodies) {

    static CallerView of(Caller caller) {
        return new CallerView(caller.user(), caller.name(), caller.roles(), caller.bodies());
    }
}
