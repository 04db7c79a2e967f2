package se.diarium.web.api.templates;

import java.time.Instant;
import java.util.List;
import se.diarium.decision.paper.Templates;
import se.diarium.decision.paper.docx.Fields;

/** A template on the wire; versions are numbered from 1, and 0 is what was delivered. */
record TemplateView(String code, Integer used, List<VersionView> versions, List<PlaceholderView> placeholders) {

    /** A version of the region. */
    record VersionView(int version, String changedBy, Instant changedAt) {}

    /** A placeholder; one of a list has those of its entries. */
    record PlaceholderView(String name, List<PlaceholderView> entries) {}

    static TemplateView of(Templates.Kept template) {
        return new TemplateView(
                template.code(),
                template.used(),
                template.versions().stream()
                        .map(version -> new VersionView(version.number(), version.by(), version.at()))
                        .toList(),
                placeholders(template.fields()));
    }

    private static List<PlaceholderView> placeholders(Fields fields) {
        return fields.names().stream()
                .map(name -> new PlaceholderView(name, placeholders(fields.of(name))))
                .toList();
    }
}
