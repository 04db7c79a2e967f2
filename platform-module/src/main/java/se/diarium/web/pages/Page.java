package se.diarium.web.pages;

/**
 * A page to be rendered.
 *
 * @param status HTTP status
 * @param template name of the template in the folder of its audience, without format and extension
 * @param title the page's own title, without the site's
 * @param view what the template shows
 * @param json the same for programs
 * @param atom whether there is an Atom template too
 */
public record Page(int status, String template, String title, Object view, Object json, boolean atom) {

    public static Page of(String template, String title, Object view, Object json) {
        return new Page(200, template, title, view, json, false);
    }

    public Page withAtom() {
        return new Page(status, template, title, view, json, true);
    }
}
