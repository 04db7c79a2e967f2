package se.diarium.web.api.lists;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import se.diarium.decision.delegation.DelegationFilter;
import se.diarium.decision.delegation.DelegationReports;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.delegation.ListedView;
import se.diarium.web.api.wire.PageView;
import se.diarium.web.extract.ExtractFile;
import se.diarium.web.extract.ExtractFormat;
import se.diarium.web.lists.DelegationListing;
import se.diarium.web.lists.DelegationQuestion;
import se.diarium.web.lists.Question;
import se.diarium.web.lists.Vocabulary;

/** Decisions by delegation across cases, as JSON or as a file: those to be reported are the report. */
final class DelegationListGet extends ApiWebScript {

    private static final int DEEPEST = 1_000_000;

    private final ListTools tools;
    private final DelegationReports reports;

    DelegationListGet(ApiTools api, ListTools tools, DelegationReports reports) {
        super(api);
        this.tools = tools;
        this.reports = reports;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        request.allow(Stream.concat(Stream.of(DelegationQuestion.parameters()), Stream.of("offset", "limit"))
                .toArray(String[]::new));
        DelegationFilter filter = DelegationQuestion.read(
                new Question(Vocabulary.API, request::parameters),
                tools.listing().bodies(),
                tools.listing().calendar().today(),
                null);
        Optional<ExtractFormat> format = ListTools.format(request);
        if (format.isPresent()) {
            ExtractFile file = new DelegationListing(reports, tools.listing().extracts())
                    .extract(format.get(), tools.words(request), filter, tools()::read);
            return (response, json) -> file.send(response);
        }
        int offset = request.number("offset", 0, DEEPEST, 0);
        int limit = ListTools.limit(request);
        return Answer.ok(tools().read(() -> new PageView<>(
                reports.count(filter),
                offset,
                limit,
                reports.list(filter, offset, limit).stream()
                        .map(listed -> ListedView.of(listed, request.wire()))
                        .toList())));
    }
}
