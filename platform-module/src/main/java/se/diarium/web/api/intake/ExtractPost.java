package se.diarium.web.api.intake;

import java.io.IOException;
import java.util.Set;
import se.diarium.document.suggestion.DocumentSuggester;
import se.diarium.document.text.ExtractedText;
import se.diarium.document.text.TextExtractor;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.http.Upload;
import se.diarium.web.http.UploadReader;

/** Reads a file and suggests how to register it. Nothing is stored. */
final class ExtractPost extends ApiWebScript {

    private final UploadReader uploads;
    private final TextExtractor extractor;
    private final DocumentSuggester suggester;

    ExtractPost(ApiTools tools, UploadReader uploads, TextExtractor extractor, DocumentSuggester suggester) {
        super(tools);
        this.uploads = uploads;
        this.extractor = extractor;
        this.suggester = suggester;
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException, UnreadableDocumentException {
        try (Upload upload = uploads.read(request.raw(), Set.of())) {
            ExtractedText text = extractor.extract(upload.file(), upload.filename());
            return Answer.ok(ExtractView.of(upload.filename(), text, suggester.suggest(text.text())));
        }
    }
}
