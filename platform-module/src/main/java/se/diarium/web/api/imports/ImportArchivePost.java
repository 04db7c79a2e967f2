package se.diarium.web.api.imports;

import java.io.IOException;
import java.nio.file.Path;
import se.diarium.importing.Import;
import se.diarium.importing.Imports;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.http.UploadReader;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** Receives a zip archive with files of an import's records. */
final class ImportArchivePost extends ImportUpload {

    private static final int LONGEST_NAME = 60;

    private final Imports imports;

    ImportArchivePost(ApiTools tools, Imports imports, UploadReader uploads) {
        super(tools, uploads);
        this.imports = imports;
    }

    @Override
    Import receive(String id, ApiRequest request, Path file) throws IOException {
        String name = request.path("archive");
        if (!name.matches("[A-Za-z0-9_-]{1," + LONGEST_NAME + "}")) {
            throw RequestException.field(ProblemKind.INVALID, "archive", "import.archiveName", LONGEST_NAME);
        }
        return imports.receiveArchive(id, name, file);
    }
}
