package se.diarium.application.bench;

/**
 * A page as its readers ask for it.
 *
 * @param name in the report
 * @param address on the server
 */
record PublicPage(String name, String address) {

    /** @param path from {@code /diarium} on */
    static PublicPage at(String name, String path) {
        return new PublicPage(name, "/alfresco/s" + path);
    }
}
