package se.diarium.web.api.publication;

import java.nio.file.Files;
import java.util.Optional;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.publishing.RedactedCopy;
import se.diarium.publishing.Redactions;
import se.diarium.register.NotFoundException;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.http.FileAnswer;

/** The copy with places covered: the one that waits for confirmation, or else one made now of what is marked. */
final class RedactedCopyGet extends ApiWebScript {

    private static final String PDF = "application/pdf";

    private final Redactions redactions;
    private final RecordRegister records;

    RedactedCopyGet(ApiTools tools, Redactions redactions, RecordRegister records) {
        super(tools);
        this.redactions = redactions;
        this.records = records;
    }

    @Override
    protected Answer answer(ApiRequest request) throws UnreadableDocumentException {
        request.allow();
        String id = request.path("id");
        RecordFile record = tools().read(() -> records.get(id));
        Optional<Redactions.Covered> waiting = tools().read(() -> redactions.covered(id));
        if (waiting.isPresent()) {
            FileAnswer file =
                    new FileAnswer(record.filename(), PDF, waiting.get().size());
            return (response, json) -> file.send(response, waiting.get().bytes().get());
        }
        RedactedCopy copy = redactions.copy(id, false);
        if (copy.file() == null) {
            throw new NotFoundException(id + "/redaction/copy");
        }
        return (response, json) -> {
            try (copy) {
                new FileAnswer(record.filename(), PDF, Files.size(copy.file()))
                        .send(response, Files.newInputStream(copy.file()));
            }
        };
    }
}
