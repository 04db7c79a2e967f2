package se.diarium.web.api.parts;

import java.io.IOException;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.Classification;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;
import se.diarium.web.api.vocabulary.TermView;
import se.diarium.web.text.Language;

/** Classifies a case. */
final class ClassificationPut extends ApiWebScript {

    private final CaseDesk desk;
    private final Classification classification;

    ClassificationPut(ApiTools tools, CaseDesk desk, Classification classification) {
        super(tools);
        this.desk = desk;
        this.classification = classification;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        Diarienummer number = request.diarienummer();
        ClassificationWire given = request.json(ClassificationWire.class);
        Language language = request.language();
        return Answer.ok(desk.change(
                request, number, given, () -> TermView.of(classification.classify(number, given.code()), language)));
    }
}
