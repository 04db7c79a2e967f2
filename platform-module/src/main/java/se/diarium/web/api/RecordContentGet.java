package se.diarium.web.api;

import org.alfresco.service.cmr.repository.ContentReader;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.web.http.FileAnswer;

/** The file of a record as it was registered. */
final class RecordContentGet extends ApiWebScript {

    private final RecordRegister records;

    RecordContentGet(ApiTools tools, RecordRegister records) {
        super(tools);
        this.records = records;
    }

    @Override
    Answer answer(ApiRequest request) {
        String id = request.path("id");
        return tools().read(() -> {
            RecordFile record = records.get(id);
            ContentReader content = records.content(id);
            FileAnswer file = new FileAnswer(record.filename(), record.mimetype(), content.getSize());
            return (response, json) -> file.send(response, content.getContentInputStream());
        });
    }
}
