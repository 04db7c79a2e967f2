package se.diarium.web.api.records;

import se.diarium.register.tie.Attachments;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.RecordDesk;
import se.diarium.web.api.wire.RecordView;

/** Makes a record that is registered already an attachment of another. */
final class AttachmentPut extends ApiWebScript {

    private final RecordDesk desk;
    private final Attachments attachments;

    AttachmentPut(ApiTools tools, RecordDesk desk, Attachments attachments) {
        super(tools);
        this.desk = desk;
        this.attachments = attachments;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        String id = request.path("id");
        String attachment = request.path("attachment");
        return Answer.ok(desk.change(
                request, id, null, () -> RecordView.of(attachments.attach(id, attachment), request.wire())));
    }
}
