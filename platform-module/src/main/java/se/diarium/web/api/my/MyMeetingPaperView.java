package se.diarium.web.api.my;

import java.time.LocalDate;
import se.diarium.decision.paper.MeetingPapers;
import se.diarium.decision.paper.PaperKind;
import se.diarium.register.RecordFile;
import se.diarium.web.http.Links;

/** A paper of a whole meeting as a member has it, on the wire. */
record MyMeetingPaperView(
        PaperKind kind,
        String id,
        String title,
        LocalDate date,
        String filename,
        String mimetype,
        long size,
        String content) {

    static MyMeetingPaperView of(MeetingPapers.Filed filed, Links links) {
        RecordFile record = filed.record();
        return new MyMeetingPaperView(
                filed.paper().kind(),
                record.id(),
                record.title(),
                record.date(),
                record.filename(),
                record.mimetype(),
                record.size(),
                links.apiContent(record.id()));
    }
}
