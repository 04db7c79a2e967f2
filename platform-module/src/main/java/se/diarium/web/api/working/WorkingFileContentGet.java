package se.diarium.web.api.working;

import org.alfresco.service.cmr.repository.ContentReader;
import se.diarium.register.WorkingFile;
import se.diarium.register.WorkingFiles;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.http.FileAnswer;

/** The file as it is. */
final class WorkingFileContentGet extends ApiWebScript {

    private final WorkingFiles files;

    WorkingFileContentGet(ApiTools tools, WorkingFiles files) {
        super(tools);
        this.files = files;
    }

    @Override
    protected Answer answer(ApiRequest request) throws Exception {
        Diarienummer number = request.diarienummer();
        String id = request.path("id");
        return tools().read(() -> {
            WorkingFile file = files.get(number, id);
            ContentReader content = files.content(number, id);
            FileAnswer answer = new FileAnswer(file.filename(), file.mimetype(), content.getSize());
            return (response, json) -> answer.send(response, content.getContentInputStream());
        });
    }
}
