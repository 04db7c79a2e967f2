package se.diarium.web.pages;

import java.io.IOException;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** An answer ready to be sent. */
@FunctionalInterface
public interface Output {

    void send(WebScriptResponse response) throws IOException;
}
