package se.diarium.web.pages.mymeetings;

import org.alfresco.service.transaction.TransactionService;
import se.diarium.decision.reading.MemberMarks;
import se.diarium.web.pages.InternalForm;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** Erases all that the reader has marked, noted and looked at, once the box that says so is ticked. */
final class MyMeetingsForm extends InternalForm {

    private final MemberMarks marks;

    MyMeetingsForm(PageTools tools, TransactionService transactions, MemberMarks marks) {
        super(tools, transactions);
        this.marks = marks;
    }

    @Override
    protected String take(PageRequest request) {
        if (!request.parameter("radera").equals("allt")) {
            throw RequestException.field(ProblemKind.INVALID, "radera", "oneOf", "allt");
        }
        marks.eraseAll();
        return request.links().internal("sammantraden");
    }
}
