package se.diarium.web.pages.cases;

import java.io.InputStream;
import org.springframework.extensions.webscripts.WebScriptResponse;
import se.diarium.publishing.PublicRegister;
import se.diarium.publishing.PublishedFile;
import se.diarium.web.http.FileAnswer;
import se.diarium.web.http.Validator;
import se.diarium.web.pages.Audience;
import se.diarium.web.pages.Output;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PageWebScript;

/** Exactly the bytes that were published, their digest as entity tag. Where there are none, a page says why. */
public final class PublishedFileGet extends PageWebScript {

    private final PublicRegister register;

    public PublishedFileGet(PageTools tools, PublicRegister register) {
        super(tools, Audience.PUBLIC);
        this.register = register;
    }

    @Override
    protected Output prepare(PageRequest request) {
        String id = request.path("id");
        PublishedFile file = register.file(id).orElseThrow(() -> RecordPage.missing(register, id, request.speech()));
        String tag = Validator.quote(file.sha256());
        if (Validator.matches(request.header("If-None-Match"), tag)) {
            return response -> {
                validate(response, tag);
                response.setStatus(304);
            };
        }
        InputStream bytes = file.content().getContentInputStream();
        return response -> {
            validate(response, tag);
            new FileAnswer(file.filename(), file.mimetype(), file.size()).send(response, bytes);
        };
    }

    private static void validate(WebScriptResponse response, String tag) {
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("ETag", tag);
    }
}
