package se.diarium.web.api.imports;

import java.io.IOException;
import java.nio.file.Path;
import se.diarium.importing.Import;
import se.diarium.importing.Imports;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.http.UploadReader;

/** Receives both tables of an import in one workbook. */
final class ImportWorkbookPost extends ImportUpload {

    private final Imports imports;

    ImportWorkbookPost(ApiTools tools, Imports imports, UploadReader uploads) {
        super(tools, uploads);
        this.imports = imports;
    }

    @Override
    Import receive(String id, ApiRequest request, Path file) throws IOException {
        return imports.receiveWorkbook(id, file);
    }
}
