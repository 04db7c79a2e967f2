package se.diarium.register;

import java.util.List;

/**
 * Who calls, as the register sees them.
 *
 * @param user the name logged in with
 * @param name what people call them
 * @param roles in the order of {@link Role}
 * @param bodies codes of the bodies they are members of
 */
public record Caller(String user, String name, List<Role> roles, List<String> bodies) {

    public Caller {
        roles = List.copyOf(roles);
        bodies = List.copyOf(bodies);
    }
}
