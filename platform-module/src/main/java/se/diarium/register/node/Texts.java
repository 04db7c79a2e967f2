package se.diarium.register.node;

/** Texts as they are given and kept. */
public final class Texts {

    private Texts() {}

    /** One line without space around it; null for nothing. */
    public static String line(String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        return given.strip().replaceAll("\\s+", " ");
    }

    /** Space around it taken away, its lines kept; null for nothing. */
    public static String lines(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
