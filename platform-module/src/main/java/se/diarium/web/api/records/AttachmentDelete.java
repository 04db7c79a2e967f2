package se.diarium.web.api.records;

import se.diarium.register.tie.Attachments;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.RecordDesk;

/** Makes an attachment a record by itself. */
final class AttachmentDelete extends ApiWebScript {

    private final RecordDesk desk;
    private final Attachments attachments;

    AttachmentDelete(ApiTools tools, RecordDesk desk, Attachments attachments) {
        super(tools);
        this.desk = desk;
        this.attachments = attachments;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        String id = request.path("id");
        desk.change(request, id, null, () -> {
            attachments.detach(id, request.path("attachment"));
            return null;
        });
        return Answer.noContent();
    }
}
