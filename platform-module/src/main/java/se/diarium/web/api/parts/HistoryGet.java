package se.diarium.web.api.parts;

import java.util.Locale;
import se.diarium.register.history.CaseHistory;
import se.diarium.register.history.HistoryPage;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.PageView;

/** The history of a case, latest first, as far as the caller may read it. */
final class HistoryGet extends ApiWebScript {

    private static final int MOST = 200;
    private static final int USUAL = 50;
    private static final int DEEPEST = 1_000_000;

    private final CaseHistory history;

    HistoryGet(ApiTools tools, CaseHistory history) {
        super(tools);
        this.history = history;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        request.allow("offset", "limit");
        Diarienummer number = request.diarienummer();
        int offset = request.number("offset", 0, DEEPEST, 0);
        int limit = request.number("limit", 1, MOST, USUAL);
        Locale language = request.language().locale();
        return Answer.ok(tools().read(() -> {
            HistoryPage page = history.of(number, offset, limit, language);
            return new PageView<>(
                    page.total(),
                    offset,
                    limit,
                    page.entries().stream().map(HistoryView::of).toList());
        }));
    }
}
