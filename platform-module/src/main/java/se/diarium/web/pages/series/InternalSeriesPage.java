package se.diarium.web.pages.series;

import java.util.List;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.register.Bodies;
import se.diarium.register.SeriesRegister;
import se.diarium.register.SeriesState;
import se.diarium.web.pages.InternalPage;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;

/** The number series for those who register and handle cases: also who voided a number and why. */
final class InternalSeriesPage extends InternalPage {

    private final SeriesRegister register;
    private final Bodies bodies;

    InternalSeriesPage(PageTools tools, TransactionService transactions, SeriesRegister register, Bodies bodies) {
        super(tools, transactions);
        this.register = register;
        this.bodies = bodies;
    }

    @Override
    protected Page page(PageRequest request) {
        SeriesQuery query = SeriesQuery.of(request, bodies);
        List<SeriesState> states = register.states(query.series(), query.year());
        SeriesViews views =
                new SeriesViews(new Names(bodies, request.speech()), request.speech(), request.links()::internalCase);
        return Page.of(
                "series.get",
                request.speech().of("series.title"),
                new SeriesView.All(states.stream().map(views::of).toList(), true),
                SeriesJson.AllJson.of(states, request.links().plain()::apiCase));
    }
}
