package se.diarium.web.api.working;

import se.diarium.register.WorkingFiles;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;

/** Clears a file of the working material away. */
final class WorkingFileDelete extends ApiWebScript {

    private final CaseDesk desk;
    private final WorkingFiles files;

    WorkingFileDelete(ApiTools tools, CaseDesk desk, WorkingFiles files) {
        super(tools);
        this.desk = desk;
        this.files = files;
    }

    @Override
    protected Answer answer(ApiRequest request) throws Exception {
        Diarienummer number = request.diarienummer();
        desk.change(request, number, null, () -> {
            files.remove(number, request.path("id"));
            return null;
        });
        return Answer.noContent();
    }
}
