package se.diarium.web.pages;

/** Whom a page is for. */
public enum Audience {
    /** Everybody: no login, and nothing but what is public. */
    PUBLIC("se/diarium/portal/"),

    /** Those who work with the register, each with the rights of their own. */
    INTERNAL("se/diarium/register/");

    private final String folder;

    Audience(String folder) {
        this.folder = folder;
    }

    /** Where the templates of such pages are. */
    String folder() {
        return folder;
    }

    /** Whether the reader is logged in. */
    public boolean internal() {
        return this == INTERNAL;
    }
}
