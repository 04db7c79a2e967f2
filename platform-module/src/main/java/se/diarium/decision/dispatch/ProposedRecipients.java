package se.diarium.decision.dispatch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.document.suggestion.DocumentSuggester;
import se.diarium.document.suggestion.Suggestion;
import se.diarium.document.text.PagedText;
import se.diarium.register.DiariumModel;
import se.diarium.register.node.CaseReading;
import se.diarium.register.part.Parties;
import se.diarium.register.part.Party;

/**
 * Whom the proposal says that the decision goes to ("Utdrag till"), with the addresses of those who are parties of the case. What the caller
 * may not read suggests nothing.
 */
class ProposedRecipients {

    private static final int MOST_CHARACTERS = 200_000;

    private final CaseReading reading;
    private final ContentService contents;
    private final DocumentSuggester suggester;
    private final Parties parties;

    ProposedRecipients(CaseReading reading, ContentService contents, DocumentSuggester suggester, Parties parties) {
        this.reading = reading;
        this.contents = contents;
        this.suggester = suggester;
        this.parties = parties;
    }

    /** By the papers of the item; an address that is not known is null. */
    List<RecipientInput> of(AgendaItem item) {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (Party party : parties.of(item.caseNumber())) {
            if (party.email() != null) {
                addresses.put(party.name().toLowerCase(Locale.ROOT), party.email());
            }
        }
        Map<String, RecipientInput> found = new LinkedHashMap<>();
        for (String paper : item.papers()) {
            text(paper).ifPresent(text -> suggester.suggest(text).recipients().stream()
                    .map(Suggestion::value)
                    .forEach(name -> found.putIfAbsent(
                            name.toLowerCase(Locale.ROOT),
                            new RecipientInput(name, addresses.get(name.toLowerCase(Locale.ROOT))))));
        }
        return found.values().stream().limit(RecipientRules.MOST).toList();
    }

    private Optional<String> text(String recordId) {
        return reading.recordRef(recordId).flatMap(record -> {
            ContentReader text = contents.getReader(record, DiariumModel.PROP_TEXT);
            return text == null || !text.exists()
                    ? Optional.empty()
                    : Optional.of(PagedText.plain(text.getContentString(MOST_CHARACTERS)));
        });
    }
}
