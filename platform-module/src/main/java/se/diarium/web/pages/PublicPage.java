package se.diarium.web.pages;

import java.io.IOException;

/** Base of the public pages: asks the subclass for the page and renders it as HTML, JSON or Atom. */
public abstract class PublicPage extends PageWebScript {

    protected PublicPage(PageTools tools) {
        super(tools, Audience.PUBLIC);
    }

    /** Finds what was asked for; what it throws is shown as an error page. */
    protected abstract Page page(PageRequest request);

    @Override
    protected final Output prepare(PageRequest request) throws IOException {
        return render(request, page(request));
    }
}
