package se.diarium.web.api.parts;

import se.diarium.register.NotFoundException;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.Classification;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.vocabulary.TermView;
import se.diarium.web.text.Language;

/** What a case is classified as. */
final class ClassificationGet extends ApiWebScript {

    private final Classification classification;

    ClassificationGet(ApiTools tools, Classification classification) {
        super(tools);
        this.classification = classification;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        Diarienummer number = request.diarienummer();
        Language language = request.language();
        return Answer.ok(tools().read(() -> classification
                .of(number)
                .map(term -> TermView.of(term, language))
                .orElseThrow(() -> new NotFoundException("classification"))));
    }
}
