package se.diarium.web.api.records;

import org.alfresco.service.cmr.repository.ContentReader;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.http.FileAnswer;

/** The file of a record as it was registered. */
final class RecordContentGet extends ApiWebScript {

    private final RecordRegister records;

    RecordContentGet(ApiTools tools, RecordRegister records) {
        super(tools);
        this.records = records;
    }

    @Override
    protected Answer answer(ApiRequest request) {
        String id = request.path("id");
        return tools().read(() -> {
            RecordFile record = records.get(id);
            ContentReader content = records.content(id);
            FileAnswer file = new FileAnswer(record.filename(), record.mimetype(), content.getSize());
            return (response, json) -> file.send(response, content.getContentInputStream());
        });
    }
}
