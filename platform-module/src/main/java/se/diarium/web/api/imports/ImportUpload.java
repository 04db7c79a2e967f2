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

    ImportUpload(ApiTools tools, UploadReader uploads) {
        super(tools);
        this.uploads = uploads;
    }

    @Override
    protected final Answer answer(ApiRequest request) throws IOException {
        request.allow();
        try (Upload upload = uploads.read(request.raw(), Set.of())) {
            return Answer.ok(tools().write(
                            () -> ImportView.of(receive(request.path("id"), request, upload.file()), request.links())));
        }
    }

    /** @param id of the import */
    abstract Import receive(String id, ApiRequest request, Path file) throws IOException;
}
