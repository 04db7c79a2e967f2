package se.diarium.web.api.lists;

import java.io.IOException;
import java.util.Optional;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.listing.RegisterLists;
import se.diarium.register.listing.Statistics;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.extract.ExtractFile;
import se.diarium.web.extract.ExtractFormat;
import se.diarium.web.lists.Question;
import se.diarium.web.lists.StatisticsQuestion;
import se.diarium.web.lists.Vocabulary;

/** Figures of what the caller may see, as JSON or as a file. */
final class StatisticsGet extends ApiWebScript {

    private final RegisterLists lists;
    private final ListTools tools;
    private final RegisterCalendar calendar;

    StatisticsGet(ApiTools api, RegisterLists lists, ListTools tools, RegisterCalendar calendar) {
        super(api);
        this.lists = lists;
        this.tools = tools;
        this.calendar = calendar;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        request.allow(StatisticsQuestion.parameters());
        StatisticsQuestion question = StatisticsQuestion.read(
                new Question(Vocabulary.API, request::parameters), tools.bodies(), calendar.today());
        Optional<ExtractFormat> format = ListTools.format(request);
        Statistics statistics = tools().read(() -> lists.statistics(question.days(), question.series()));
        if (format.isPresent()) {
            ExtractFile file = tools.extracts()
                    .statistics(format.get(), tools.words(request), question.days(), question.series(), statistics);
            return (response, json) -> file.send(response);
        }
        return Answer.ok(StatisticsView.of(question, statistics));
    }
}
