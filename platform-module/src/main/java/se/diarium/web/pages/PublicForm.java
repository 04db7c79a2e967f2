package se.diarium.web.pages;

import java.io.IOException;

/**
 * Base of what takes in the forms of public pages: asks the subclass to do what the form asks for and for the page that says what came of
 * it. Nobody is logged in there, so a form is anybody's to send; that another site's page sends it is refused all the same.
 */
public abstract class PublicForm extends PageWebScript {

    protected PublicForm(PageTools tools) {
        super(tools, Audience.PUBLIC);
    }

    /** Does what the form asks for, once however often it is sent; what it throws is shown as {@link #refused} has it. */
    protected abstract Page take(PageRequest request);

    @Override
    protected final Output prepare(PageRequest request) throws IOException {
        OwnForm.require(request);
        return render(request, take(request));
    }
}
