package se.diarium.web.api.people;

import java.util.List;
import se.diarium.people.User;

/** A user on the wire. */
record UserView(
        String userName,
        String firstName,
        String lastName,
        String email,
        boolean enabled,
        boolean administrator,
        boolean keptHere,
        List<String> groups) {

    static UserView of(User user) {
        return new UserView(
                user.userName(),
                user.firstName(),
                user.lastName(),
                user.email(),
                user.enabled(),
                user.administrator(),
                user.keptHere(),
                user.groups());
    }
}
