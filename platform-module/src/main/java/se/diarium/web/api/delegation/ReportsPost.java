package se.diarium.web.api.delegation;

import java.io.IOException;
import java.util.List;
import se.diarium.decision.delegation.DelegationReports;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** Notes that decisions by delegation have been reported to a meeting of the body. */
final class ReportsPost extends ApiWebScript {

    private final DelegationReports reports;

    ReportsPost(ApiTools tools, DelegationReports reports) {
        super(tools);
        this.reports = reports;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        ReportWire given = request.json(ReportWire.class);
        if (given.ids() != null && given.ids().isEmpty()) {
            return Answer.ok(PageView.whole(List.of()));
        }
        return Answer.ok(
                tools().write(() -> PageView.whole(reports.report(given.body(), given.date(), given.named()).stream()
                        .map(listed -> ListedView.of(listed, request.wire()))
                        .toList())));
    }
}
