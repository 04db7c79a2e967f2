package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.util.ResourceBundle;

/** A piece of code behind a URL template and an HTTP method. */
public interface WebScript {

    /** Called once when the container has read the descriptor. */
    void init(Container container, Description description);

    Description getDescription();

    /** The script's own texts in the current locale, null when it has none. */
    ResourceBundle getResources();

    void execute(WebScriptRequest req, WebScriptResponse res) throws IOException;

    void setURLModelFactory(URLModelFactory urlModelFactory);
}
