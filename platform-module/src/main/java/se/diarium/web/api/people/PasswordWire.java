package se.diarium.web.api.people;

/** A password, as it comes. */
record PasswordWire(String password) {

    /** Without the password, which must not come into any log. */
    @Override
    public String toString() {
        return "PasswordWire";
    }
}
