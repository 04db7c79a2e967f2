package se.diarium.web.api.imports;

import java.util.List;
import se.diarium.importing.Import;
import se.diarium.importing.Imports;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;
import se.diarium.web.problem.Problems;

/** Lists what is wrong with an import by table, row and column. */
final class ImportProblemsGet extends ApiWebScript {

    private static final int MOST = 1000;
    private static final int USUAL = 200;
    private static final int DEEPEST = 1_000_000;

    private final Imports imports;
    private final Problems texts;

    ImportProblemsGet(ApiTools tools, Imports imports, Problems texts) {
        super(tools);
        this.imports = imports;
        this.texts = texts;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("offset", "limit");
        int offset = request.number("offset", 0, DEEPEST, 0);
        int limit = request.number("limit", 1, MOST, USUAL);
        String id = request.path("id");
        return Answer.ok(tools().read(() -> {
            Import theImport = imports.get(id);
            List<ProblemView> page = imports.problems(id, offset, limit).stream()
                    .map(problem ->
                            ProblemView.of(problem, theImport.sheets().get(problem.table()), texts, request.language()))
                    .toList();
            return new PageView<>(theImport.progress().problems(), offset, limit, page);
        }));
    }
}
