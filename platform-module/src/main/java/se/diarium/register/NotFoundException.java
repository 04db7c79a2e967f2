package se.diarium.register;

/** There is no such thing, or none that the caller may know of. */
public class NotFoundException extends RuntimeException {

    private final String what;

    /** @param what what was looked for, as the caller wrote it */
    public NotFoundException(String what) {
        super("Not found: " + what);
        this.what = what;
    }

    public String what() {
        return what;
    }
}
