package se.diarium.web.api.people;

import se.diarium.people.UserInput;

/** A user to be made, as it comes. */
record NewUserWire(String userName, String firstName, String lastName, String email, String password) {

    UserInput toInput() {
        return new UserInput(userName, firstName, lastName, email, null);
    }

    /** Without the password, which must not come into any log. */
    @Override
    public String toString() {
        return "NewUserWire[" + userName + "]";
    }
}
