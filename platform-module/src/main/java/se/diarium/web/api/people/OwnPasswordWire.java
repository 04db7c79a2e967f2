package se.diarium.web.api.people;

/** The caller's present password and the one that is to take its place, as they come. */
record OwnPasswordWire(String presentPassword, String newPassword) {

    /** Without the passwords, which must not come into any log. */
    @Override
    public String toString() {
        return "OwnPasswordWire";
    }
}
