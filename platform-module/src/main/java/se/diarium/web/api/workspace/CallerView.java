package se.diarium.web.api.workspace;

import java.util.List;
import se.diarium.register.Caller;
import se.diarium.register.Role;

/**
 * The caller on the wire.
 *
 * @param passwordKeptHere whether the caller's password is the platform's own, and can be changed here
 */
record CallerView(String user, String name, List<Role> roles, List<String> bodies, boolean passwordKeptHere) {

    static CallerView of(Caller caller, boolean passwordKeptHere) {
        return new CallerView(caller.user(), caller.name(), caller.roles(), caller.bodies(), passwordKeptHere);
    }
}
