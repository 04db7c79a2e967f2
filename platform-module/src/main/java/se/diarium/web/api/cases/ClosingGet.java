package se.diarium.web.api.cases;

import se.diarium.register.closing.CaseClosing;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.text.Language;

/** Says what is missing before a case can be closed. */
final class ClosingGet extends ApiWebScript {

    private final CaseClosing closing;

    ClosingGet(ApiTools tools, CaseClosing closing) {
        super(tools);
        this.closing = closing;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        Diarienummer number = request.diarienummer();
        Language language = request.language();
        return Answer.ok(tools().read(() -> ClosingView.of(
                closing.check(number), remark -> tools().problems().text(remark, language))));
    }
}
