package se.diarium.web.pages;

/**
 * What a page is about as a block of data in its head (JSON-LD). Browsers never run it, so the policy of the page has nothing to say of
 * it; and nothing in it ends it.
 */
final class DataBlock {

    private static final String END = "</head>";

    private DataBlock() {}

    /** The page with the block at the end of its head. */
    static String into(String page, String json) {
        int end = page.indexOf(END);
        String harmless = json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
        return page.substring(0, end) + "<script type=\"application/ld+json\">" + harmless + "</script>\n"
                + page.substring(end);
    }
}
