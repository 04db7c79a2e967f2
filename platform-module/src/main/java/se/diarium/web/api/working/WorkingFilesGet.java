package se.diarium.web.api.working;

import java.util.List;
import se.diarium.register.WorkingFiles;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.wire.WorkingFileView;

/** Lists the working material of a case. */
final class WorkingFilesGet extends ApiWebScript {

    private final WorkingFiles files;

    WorkingFilesGet(ApiTools tools, WorkingFiles files) {
        super(tools);
        this.files = files;
    }

    @Override
    protected Answer answer(ApiRequest request) throws Exception {
        request.allow();
        Diarienummer number = request.diarienummer();
        return tools().read(() -> Answer.ok(
                new Items(files.list(number).stream().map(WorkingFileView::of).toList())));
    }

    /** The list on the wire. */
    record Items(List<WorkingFileView> items) {}
}
