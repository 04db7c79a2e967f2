package se.diarium.web.api.cases;

import java.util.List;
import se.diarium.register.SeriesRegister;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;
import se.diarium.web.http.Links;
import se.diarium.web.pages.series.SeriesJson;

/** Tells how far each number series has come and what became of every number. */
final class SeriesGet extends ApiWebScript {

    private final SeriesRegister register;

    SeriesGet(ApiTools tools, SeriesRegister register) {
        super(tools);
        this.register = register;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("series", "year");
        String series = request.parameter("series");
        Integer year = request.number("year", 1, 9999);
        Links links = request.links();
        List<SeriesJson> items = tools().read(() -> register.states(series, year).stream()
                .map(state -> SeriesJson.of(state, links::apiCase))
                .toList());
        return Answer.ok(new PageView<>(items.size(), 0, items.size(), items));
    }
}
