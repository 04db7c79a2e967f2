package se.diarium.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.diarium.document.text.ExtractedText;
import se.diarium.register.FieldError;
import se.diarium.register.RecordFile;

/** What is to be looked at by a person before a record goes out, each with where it stands as far as that is known. */
class Findings {

    private final PersonalData personalData;
    private final PageReadings pages;

    Findings(PersonalData personalData, PageReadings pages) {
        this.personalData = personalData;
        this.pages = pages;
    }

    List<Finding> of(RecordFile record, FileReading read) {
        Optional<FoundOnPages> found = pages.of(read.url());
        List<Finding> findings = new ArrayList<>(found.map(Findings::placed).orElse(List.of()));
        read.text().ifPresent(text -> findings.addAll(unplaced(text, findings)));
        add("title", record.publicTitle(), findings);
        add("counterparty", record.publicCounterparty(), findings);
        add("filename", record.filename(), findings);
        add("metadata", String.join("\n", read.metadata()), findings);
        int place = 0;
        for (String unread : read.unread()) {
            place++;
            findings.add(unread(place, unread));
        }
        return findings;
    }

    private static List<Finding> placed(FoundOnPages found) {
        Map<String, Integer> counted = new HashMap<>();
        return found.details().stream()
                .map(detail -> new Finding(
                        id("page-" + detail.page(), detail.passage(), counted),
                        detail.passage().kind(),
                        "text",
                        detail.page(),
                        detail.places(),
                        detail.passage().digits(),
                        error("text", detail.passage())))
                .toList();
    }

    /** What has to be decided and what has not are counted each by themselves. */
    private static String id(String place, Passage passage, Map<String, Integer> counted) {
        String kind = passage.kind().mustBeDecided() ? place : "contact-" + place;
        return kind + "-" + counted.merge(kind, 1, Integer::sum);
    }

    /** What stands in the text that was read of the file and on none of its pages, as in a comment or a file within it. */
    private List<Finding> unplaced(String text, List<Finding> placed) {
        Map<String, Integer> known = new HashMap<>();
        placed.forEach(finding -> known.merge(finding.digits(), 1, Integer::sum));
        Map<String, Integer> counted = new HashMap<>();
        List<Finding> rest = new ArrayList<>();
        for (Passage passage : personalData.find(text)) {
            if (known.getOrDefault(passage.digits(), 0) > 0) {
                known.merge(passage.digits(), -1, Integer::sum);
            } else {
                rest.add(inText("text", passage, counted));
            }
        }
        return rest;
    }

    private void add(String field, String text, List<Finding> findings) {
        if (text != null) {
            Map<String, Integer> counted = new HashMap<>();
            personalData.find(text).forEach(passage -> findings.add(inText(field, passage, counted)));
        }
    }

    private static Finding inText(String field, Passage passage, Map<String, Integer> counted) {
        return new Finding(
                id(field, passage, counted),
                passage.kind(),
                field,
                null,
                List.of(),
                passage.digits(),
                error(field, passage));
    }

    private static FieldError error(String field, Passage passage) {
        String code =
                switch (passage.kind()) {
                    case EMAIL -> "publication.email";
                    case TELEPHONE -> "publication.telephone";
                    default -> "publication.personalNumber";
                };
        return new FieldError(field, code, passage.shown());
    }

    private static Finding unread(int count, String place) {
        FindingKind kind = FindingKind.UNREAD_FILE;
        Integer page = null;
        if (place.startsWith(ExtractedText.PAGE)) {
            kind = FindingKind.UNREAD_PAGE;
            page = Integer.valueOf(place.substring(ExtractedText.PAGE.length()));
        } else if (place.startsWith(ExtractedText.ATTACHMENT)) {
            kind = FindingKind.UNREAD_ATTACHMENT;
        } else if (place.equals(ExtractedText.REST)) {
            kind = FindingKind.UNREAD_REST;
        }
        return new Finding("unread-" + count, kind, "text", page, List.of(), null, PublicationRules.unread(place));
    }
}
