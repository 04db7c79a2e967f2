package se.diarium.web.api.desk;

import java.util.concurrent.Callable;
import se.diarium.register.CaseRevisions;
import se.diarium.register.NotFoundException;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.wire.RecordView;
import se.diarium.web.http.Validator;
import se.diarium.web.problem.ChangedSinceException;

/** As {@link CaseDesk}, for records; the tag is the revision of the record alone. */
public final class RecordDesk {

    private static final String IF_MATCH = "If-Match";

    private final ApiTools tools;
    private final RecordRegister records;
    private final CaseRevisions revisions;

    public RecordDesk(ApiTools tools, RecordRegister records, CaseRevisions revisions) {
        this.tools = tools;
        this.records = records;
        this.revisions = revisions;
    }

    /** The record as it is. */
    public Answer show(ApiRequest request, String id) {
        return tools.read(() -> {
            String tag = CaseDesk.tag(revisions.ofRecord(id));
            return Answer.ok(RecordView.of(records.get(id), request.wire())).tagged(tag);
        });
    }

    /**
     * Makes a change of a record in a transaction that other writers of its case wait for.
     *
     * @param yours what the client sent
     */
    public <T> T change(ApiRequest request, String id, Object yours, Callable<T> work) {
        String expected = request.raw().getHeader(IF_MATCH);
        return tools.write(() -> {
            String tag = CaseDesk.tag(revisions.holdRecord(id));
            if (expected != null && !Validator.matchesStrongly(expected, tag)) {
                throw new ChangedSinceException(tag, RecordView.of(records.get(id), request.wire()), yours);
            }
            return work.call();
        });
    }

    /** As {@link #change}, answering with the record as it has become. */
    public Answer changed(ApiRequest request, String id, Object yours, Callable<RecordFile> work) {
        RecordFile made = change(request, id, yours, work);
        try {
            return show(request, id);
        } catch (NotFoundException closedByIt) {
            // A record made secret may be closed to whoever did so.
            return Answer.ok(RecordView.of(made, request.wire()));
        }
    }
}
