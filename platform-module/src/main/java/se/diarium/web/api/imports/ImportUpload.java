package se.diarium.web.api.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import se.diarium.importing.Import;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.http.Upload;
import se.diarium.web.http.UploadReader;

/** Base of what receives a part of an import. The file is received before the transaction, which it would hold up. */
abstract class ImportUpload extends ApiWebScript {

    private final UploadReader uploads;
    private final String variable;

    /** @param variable of the address, which tells what is sent */
    ImportUpload(ApiTools tools, UploadReader uploads, String variable) {
        super(tools);
        this.uploads = uploads;
        this.variable = variable;
    }

    @Override
    protected final Answer answer(ApiRequest request) throws IOException {
        request.allow();
        String name = request.path(variable);
        try (Upload upload = uploads.read(request.raw(), Set.of())) {
            return Answer.ok(tools().write(
                            () -> ImportView.of(receive(request.path("id"), name, upload.file()), request.links())));
        }
    }

    /** @param part the last part of the address */
    abstract Import receive(String id, String part, Path file) throws IOException;
}
