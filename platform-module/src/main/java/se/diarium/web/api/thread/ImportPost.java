package se.diarium.web.api.thread;

import java.io.IOException;
import java.util.Set;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.governance.planimport.PlanImport;
import se.diarium.governance.planimport.PlanTable;
import se.diarium.governance.planimport.PlanTableReader;
import se.diarium.governance.thread.ThreadAccess;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.http.Upload;
import se.diarium.web.http.UploadReader;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** Takes what a plan holds in from its table, or shows what would be. The file is read before the transaction, which it would hold up. */
final class ImportPost extends ApiWebScript {

    private final ObjectDesk desk;
    private final UploadReader uploads;
    private final PlanTableReader reader;
    private final PlanImport imports;
    private final ThreadAccess access;

    ImportPost(
            ApiTools tools,
            ObjectDesk desk,
            UploadReader uploads,
            PlanTableReader reader,
            PlanImport imports,
            ThreadAccess access) {
        super(tools);
        this.desk = desk;
        this.uploads = uploads;
        this.reader = reader;
        this.imports = imports;
        this.access = access;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException, UnreadableDocumentException {
        request.allow("dryRun");
        boolean dryRun = flag(request, "dryRun");
        String plan = request.path("id");
        // Whoever may not take anything in has no file read.
        tools().read(() -> desk.objects().of(plan));
        tools().read(() -> {
            access.requireKeeper();
            return null;
        });
        try (Upload upload = uploads.read(request.raw(), Set.of())) {
            PlanTable table = reader.read(upload.file(), upload.filename());
            return dryRun
                    ? Answer.ok(ImportView.of(
                            table,
                            tools().write(() -> imports.preview(plan, table)),
                            tools().problems(),
                            request.language()))
                    : Answer.ok(desk.views(request, tools().write(() -> imports.take(plan, table))));
        }
    }

    private static boolean flag(ApiRequest request, String name) {
        String given = request.parameter(name);
        if (given != null && !given.equals("true") && !given.equals("false")) {
            throw RequestException.field(ProblemKind.INVALID, name, "oneOf", "true, false");
        }
        return "true".equals(given);
    }
}
