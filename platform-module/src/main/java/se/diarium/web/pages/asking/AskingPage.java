package se.diarium.web.pages.asking;

import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PublicPage;

/** How to ask for a public document, with the form to do so. */
final class AskingPage extends PublicPage {

    private final AskingViews views;

    AskingPage(PageTools tools, AskingViews views) {
        super(tools);
        this.views = views;
    }

    @Override
    protected Page page(PageRequest request) {
        return views.empty(request);
    }
}
