package se.diarium.web.api.working;

import se.diarium.register.IncomingFile;
import se.diarium.register.WorkingFiles;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;
import se.diarium.web.api.records.RecordUpload;
import se.diarium.web.api.wire.WorkingFileView;
import se.diarium.web.http.Upload;

/** Puts a file into the working material of a case. */
final class WorkingFilesPost extends ApiWebScript {

    private final CaseDesk desk;
    private final WorkingFiles files;
    private final RecordUpload uploads;

    WorkingFilesPost(ApiTools tools, CaseDesk desk, WorkingFiles files, RecordUpload uploads) {
        super(tools);
        this.desk = desk;
        this.files = files;
        this.uploads = uploads;
    }

    @Override
    protected Answer answer(ApiRequest request) throws Exception {
        Diarienummer number = request.diarienummer();
        tools().read(() -> files.list(number));
        try (Upload upload = uploads.receive(request)) {
            IncomingFile file = uploads.read(upload);
            WorkingFileView made =
                    desk.change(request, number, null, () -> WorkingFileView.of(files.add(number, file)));
            return Answer.created(request.links().apiPart(number, "working-material", made.id()), made);
        }
    }
}
