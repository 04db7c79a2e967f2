package se.diarium.web.pages.lists;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.register.listing.Statistics;
import se.diarium.web.extract.ExtractFile;
import se.diarium.web.extract.ExtractFormat;
import se.diarium.web.lists.ListWords;
import se.diarium.web.lists.Question;
import se.diarium.web.lists.RegisterListing;
import se.diarium.web.lists.StatisticsQuestion;
import se.diarium.web.lists.Vocabulary;
import se.diarium.web.pages.Choice;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;

/** Figures of the register for those who work with it: of this year until they ask for other days. */
final class StatisticsPage extends ExtractPage {

    StatisticsPage(PageTools tools, TransactionService transactions, RegisterListing listing) {
        super(tools, transactions, listing);
    }

    @Override
    ExtractFile extract(PageRequest request, ExtractFormat format) throws IOException {
        StatisticsQuestion question = question(request);
        Statistics statistics = read(() -> statistics(question));
        return listing().extracts().statistics(format, words(request), question.days(), question.series(), statistics);
    }

    @Override
    protected Page page(PageRequest request) {
        StatisticsQuestion question = question(request);
        ListWords words = words(request);
        ListQuery query = query(request);
        Statistics statistics = statistics(question);
        StatisticsView view = new StatisticsView(
                words.speech().of("list.statistics.heading", words.days(question.days())),
                Stream.of("thisMonth", "lastMonth", "thisYear")
                        .map(name -> LabelledLink.of(
                                words.speech().of("list.period." + name),
                                request.links()
                                        .inLanguage(query.without("fran", "till", "datum", "vecka", "manad")
                                                .with("period", Vocabulary.PAGE.word(name))
                                                .address())))
                        .toList(),
                List.of(
                        new RecordListView.Field("fran", words.speech().of("list.from"), "date", query.value("fran")),
                        new RecordListView.Field("till", words.speech().of("list.to"), "date", query.value("till"))),
                listing().bodies().all().stream()
                        .map(body -> new Choice(
                                body.code(), body.name(), question.series().contains(body.code())))
                        .toList(),
                new StatisticsViews(words).tables(statistics),
                Arrays.stream(ExtractFormat.values())
                        .map(format -> LabelledLink.of(
                                format.name(),
                                request.links()
                                        .inLanguage(query.with("format", format.code())
                                                .address())))
                        .toList());
        return Page.of("statistik.get", view.heading(), view, statistics);
    }

    private Statistics statistics(StatisticsQuestion question) {
        return listing().lists().statistics(question.days(), question.series());
    }

    private StatisticsQuestion question(PageRequest request) {
        return StatisticsQuestion.read(
                new Question(Vocabulary.PAGE, request::parameters),
                listing().bodies(),
                listing().calendar().today());
    }

    private static ListQuery query(PageRequest request) {
        List<String> names = Arrays.stream(StatisticsQuestion.parameters())
                .map(Vocabulary.PAGE::word)
                .toList();
        return ListQuery.of(request, request.links().plain().internal("statistik"), names);
    }
}
