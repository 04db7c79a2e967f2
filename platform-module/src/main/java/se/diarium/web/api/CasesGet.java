package se.diarium.web.api;

import se.diarium.register.CaseFilter;
import se.diarium.register.CaseList;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;

/** Lists the cases the caller may see, latest number first. */
final class CasesGet extends ApiWebScript {

    private static final int MOST = 200;
    private static final int USUAL = 50;
    private static final int DEEPEST = 1_000_000;

    private final CaseRegister cases;

    CasesGet(ApiTools tools, CaseRegister cases) {
        super(tools);
        this.cases = cases;
    }

    @Override
    Answer answer(ApiRequest request) {
        request.allow("series", "year", "status", "handler", "text", "classification", "offset", "limit");
        CaseFilter filter = new CaseFilter(
                request.parameter("series"),
                request.number("year", 1, 9999),
                request.constant("status", CaseStatus.class),
                request.parameter("handler"),
                request.parameter("text"),
                request.parameter("classification"));
        int offset = request.number("offset", 0, DEEPEST, 0);
        int limit = request.number("limit", 1, MOST, USUAL);
        Wire wire = request.wire();
        return Answer.ok(tools().read(() -> page(cases.list(filter, offset, limit), wire)));
    }

    private static PageView<CaseRow> page(CaseList list, Wire wire) {
        return new PageView<>(
                list.total(),
                list.offset(),
                list.limit(),
                list.cases().stream().map(row -> CaseRow.of(row, wire)).toList());
    }
}
