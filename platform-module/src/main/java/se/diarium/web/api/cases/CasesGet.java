package se.diarium.web.api.cases;

import se.diarium.register.Bodies;
import se.diarium.register.CaseFilter;
import se.diarium.register.CaseList;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.Responsibility;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;
import se.diarium.web.api.wire.Wire;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** Lists the cases the caller may see, latest number first. */
final class CasesGet extends ApiWebScript {

    private static final int MOST = 200;
    private static final int USUAL = 50;
    private static final int DEEPEST = 1_000_000;

    private final CaseRegister cases;
    private final Bodies bodies;
    private final RegisterCalendar calendar;

    CasesGet(ApiTools tools, CaseRegister cases, Bodies bodies, RegisterCalendar calendar) {
        super(tools);
        this.cases = cases;
        this.bodies = bodies;
        this.calendar = calendar;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("series", "year", "status", "handler", "text", "classification", "body", "offset", "limit");
        CaseFilter filter = new CaseFilter(
                request.parameter("series"),
                request.number("year", 1, 9999),
                request.constant("status", CaseStatus.class),
                request.parameter("handler"),
                request.parameter("text"),
                request.parameter("classification"),
                responsible(request.parameter("body")));
        int offset = request.number("offset", 0, DEEPEST, 0);
        int limit = request.number("limit", 1, MOST, USUAL);
        Wire wire = request.wire();
        return Answer.ok(tools().read(() -> page(cases.list(filter, offset, limit), wire)));
    }

    private Responsibility responsible(String body) {
        if (body == null) {
            return null;
        }
        if (bodies.byCode(body).isEmpty()) {
            throw RequestException.field(
                    ProblemKind.INVALID, "body", "series.unknown", body, String.join(", ", bodies.codes()));
        }
        return bodies.responsibility(body, calendar.today());
    }

    private static PageView<CaseRow> page(CaseList list, Wire wire) {
        return new PageView<>(
                list.total(),
                list.offset(),
                list.limit(),
                list.cases().stream().map(row -> CaseRow.of(row, wire)).toList());
    }
}
