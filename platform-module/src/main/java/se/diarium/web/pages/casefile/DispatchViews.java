package se.diarium.web.pages.casefile;

import java.util.List;
import se.diarium.decision.dispatch.Dispatch;
import se.diarium.web.pages.casefile.CaseFileView.DispatchLine;
import se.diarium.web.text.Speech;

/** The dispatch of extracts of minutes in words. */
final class DispatchViews {

    private DispatchViews() {}

    static List<DispatchLine> of(List<Dispatch> dispatches, Speech speech) {
        return dispatches.stream().map(dispatch -> line(dispatch, speech)).toList();
    }

    private static DispatchLine line(Dispatch dispatch, Speech speech) {
        String state = speech.of("dispatch.state." + dispatch.state().name());
        return new DispatchLine(
                dispatch.name(),
                dispatch.email(),
                dispatch.at() == null ? state : state + ", " + speech.minute(dispatch.at()),
                dispatch.remark() == null ? "" : dispatch.remark());
    }
}
