package se.diarium.embedded.testmodule;

import java.io.IOException;
import java.io.Writer;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;
import org.springframework.extensions.webscripts.servlet.FormData;

/** Writes down what came, a line for each field. */
public final class FormPost extends AbstractWebScript {

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        res.setContentType("text/plain;charset=UTF-8");
        Writer out = res.getWriter();
        if (!getDescription().getMultipartProcessing()) {
            out.write("bytes " + req.getContent().getInputStream().readAllBytes().length);
            return;
        }
        FormData form = (FormData) req.parseContent();
        for (FormData.FormField field : form.getFields()) {
            out.write(
                    field.getIsFile()
                            ? "%s file %s %s %d%n"
                                    .formatted(
                                            field.getName(),
                                            field.getFilename(),
                                            field.getMimetype(),
                                            field.getInputStream().readAllBytes().length)
                            : "%s value %s %s%n"
                                    .formatted(field.getName(), field.getValue(), req.getParameter(field.getName())));
        }
    }
}
