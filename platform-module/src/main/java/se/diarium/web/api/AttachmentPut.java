package se.diarium.web.api;

import se.diarium.register.tie.Attachments;

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
    Answer answer(ApiRequest request) {
        String id = request.path("id");
        String attachment = request.path("attachment");
        return Answer.ok(desk.change(
                request, id, null, () -> RecordView.of(attachments.attach(id, attachment), request.wire())));
    }
}
