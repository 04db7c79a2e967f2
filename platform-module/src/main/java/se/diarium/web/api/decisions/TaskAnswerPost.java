package se.diarium.web.api.decisions;

import java.io.IOException;
import se.diarium.decision.DecisionProcess;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.records.RecordUpload;
import se.diarium.web.api.wire.RecordView;

/** Answers a consultation with a file. The file is received and read before the transaction, which it would hold up. */
final class TaskAnswerPost extends ApiWebScript {

    private static final String COMMENT = "comment";

    private final DecisionProcess process;
    private final RecordUpload uploads;

    TaskAnswerPost(ApiTools tools, DecisionProcess process, RecordUpload uploads) {
        super(tools);
        this.process = process;
        this.uploads = uploads;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException, UnreadableDocumentException {
        String id = request.path("id");
        return uploads.register(
                request,
                (form, given, file) -> tools().write(() -> RecordView.of(
                        process.answer(id, form.field(COMMENT).orElse(null), given, file), request.wire())),
                COMMENT);
    }
}
