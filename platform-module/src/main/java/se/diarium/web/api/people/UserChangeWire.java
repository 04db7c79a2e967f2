package se.diarium.web.api.people;

import se.diarium.people.UserInput;

/** What is to be changed of a user, as it comes. */
record UserChangeWire(String firstName, String lastName, String email, Boolean enabled) {

    UserInput toInput() {
        return new UserInput(null, firstName, lastName, email, enabled);
    }
}
