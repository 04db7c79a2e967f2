package se.diarium.web.api.intake;

import java.util.Map;
import se.diarium.document.suggestion.Suggestions;
import se.diarium.document.text.ExtractedText;

/**
 * What a file holds and how it might be registered, on the wire.
 *
 * @param mimetype what the bytes are, whatever the name says
 * @param pages 0 where not known
 * @param metadata what the file says about itself
 * @param text in which the suggestions have their places
 */
record ExtractView(
        String filename,
        String mimetype,
        int pages,
        boolean withoutText,
        boolean truncated,
        Map<String, String> metadata,
        SuggestionsView suggestions,
        String text) {

    static ExtractView of(String filename, ExtractedText extracted, Suggestions suggestions) {
        return new ExtractView(
                filename,
                extracted.mimetype(),
                extracted.pages().count(),
                extracted.withoutText(),
                extracted.truncated(),
                extracted.metadata(),
                SuggestionsView.of(suggestions, extracted.pages()),
                extracted.text());
    }
}
