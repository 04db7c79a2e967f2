package se.diarium.web.pages.series;

import java.util.List;
import se.diarium.register.Bodies;
import se.diarium.register.SeriesRegister;
import se.diarium.register.SeriesState;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PublicPage;

/** The number series as everybody may see them: how far each has come, and which numbers are voided, without why. */
final class PublicSeriesPage extends PublicPage {

    private final SeriesRegister register;
    private final Bodies bodies;

    PublicSeriesPage(PageTools tools, SeriesRegister register, Bodies bodies) {
        super(tools);
        this.register = register;
        this.bodies = bodies;
    }

    @Override
    protected Page page(PageRequest request) {
        SeriesQuery query = SeriesQuery.of(request, bodies);
        List<SeriesState> states = register.openStates(query.series(), query.year());
        SeriesViews views = new SeriesViews(new Names(bodies, request.speech()), request.speech(), number -> "");
        return Page.of(
                "series.get",
                request.speech().of("series.title"),
                new SeriesView.All(states.stream().map(views::of).toList(), false),
                SeriesJson.AllJson.of(states, number -> null));
    }
}
