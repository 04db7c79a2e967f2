package se.diarium.web.api.rounds;

import java.io.IOException;
import se.diarium.governance.report.ReportOrder;
import se.diarium.governance.report.RoundReports;
import se.diarium.register.number.DiarienummerReader;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.RecordView;

/** Makes the report of a round that has closed and registers it in a case. */
final class RoundReportPost extends ApiWebScript {

    private final RoundReports reports;
    private final DiarienummerReader numbers;

    RoundReportPost(ApiTools tools, RoundReports reports, DiarienummerReader numbers) {
        super(tools);
        this.reports = reports;
        this.numbers = numbers;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        String round = request.path("id");
        ReportOrder order = request.json(ReportWire.class).toOrder(numbers);
        RecordView view = tools().write(() -> RecordView.of(reports.make(round, order), request.wire()));
        return Answer.created(request.links().apiRecord(view.id()), view);
    }
}
