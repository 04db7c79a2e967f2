package se.diarium.web.api.lists;

import java.io.IOException;
import java.util.Optional;
import se.diarium.register.listing.Statistics;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.extract.ExtractFile;
import se.diarium.web.extract.ExtractFormat;
import se.diarium.web.lists.Question;
import se.diarium.web.lists.RegisterListing;
import se.diarium.web.lists.StatisticsQuestion;
import se.diarium.web.lists.Vocabulary;

/** Figures of what the caller may see, as JSON or as a file. */
final class StatisticsGet extends ApiWebScript {

    private final ListTools tools;
    private final RegisterListing listing;

    StatisticsGet(ApiTools api, ListTools tools) {
        super(api);
        this.tools = tools;
        this.listing = tools.listing();
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        request.allow(StatisticsQuestion.parameters());
        StatisticsQuestion question = StatisticsQuestion.read(
                new Question(Vocabulary.API, request::parameters),
                listing.bodies(),
                listing.calendar().today());
        Optional<ExtractFormat> format = ListTools.format(request);
        Statistics statistics = tools().read(() -> listing.lists().statistics(question.days(), question.series()));
        if (format.isPresent()) {
            ExtractFile file = listing.extracts()
                    .statistics(format.get(), tools.words(request), question.days(), question.series(), statistics);
            return (response, json) -> file.send(response);
        }
        return Answer.ok(StatisticsView.of(question, statistics));
    }
}
