package se.diarium.web.api.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import se.diarium.importing.Import;
import se.diarium.importing.ImportTable;
import se.diarium.importing.Imports;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.http.UploadReader;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** Receives a table of an import. */
final class ImportTablePost extends ImportUpload {

    private final Imports imports;

    ImportTablePost(ApiTools tools, Imports imports, UploadReader uploads) {
        super(tools, uploads);
        this.imports = imports;
    }

    @Override
    Import receive(String id, ApiRequest request, Path file) throws IOException {
        ImportTable table = ImportTable.byCode(request.path("table"))
                .orElseThrow(() -> RequestException.field(
                        ProblemKind.NOT_FOUND,
                        "table",
                        "import.table",
                        Arrays.stream(ImportTable.values())
                                .map(ImportTable::code)
                                .collect(Collectors.joining(", "))));
        return imports.receiveTable(id, table, file);
    }
}
