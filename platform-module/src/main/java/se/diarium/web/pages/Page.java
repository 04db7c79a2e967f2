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
 * @param own whether it is one reader's own, as a form is, which nothing between may keep
 * @param head what it says of itself
 */
public record Page(
        int status, String template, String title, Object view, Object json, boolean atom, boolean own, PageHead head) {

    public Page(int status, String template, String title, Object view, Object json, boolean atom) {
        this(status, template, title, view, json, atom, false, PageHead.NONE);
    }

    public static Page of(String template, String title, Object view, Object json) {
        return new Page(200, template, title, view, json, false);
    }

    public Page withAtom() {
        return new Page(status, template, title, view, json, true, own, head);
    }

    /** The same as one reader's own. */
    public Page asOwn() {
        return new Page(status, template, title, view, json, atom, true, head);
    }

    /** The same with what it says of itself. */
    public Page with(PageHead words) {
        return new Page(status, template, title, view, json, atom, own, words);
    }
}
